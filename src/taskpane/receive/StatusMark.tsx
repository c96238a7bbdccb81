import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePaneWords } from '../paneWords';
import type { ReportHead } from './desk';

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  icon: { display: 'flex', flexShrink: 0 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  findings: { color: tokens.colorStatusWarningForeground1 },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
});

type Status = ReportHead['status'];

const icons: Readonly<Record<Status, ReactNode>> = {
  ready: <CheckmarkCircleRegular />,
  findings: <WarningRegular />,
  unreadable: <DismissCircleRegular />,
};

/** Whether a file is in order, by shape, colour and word. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const { receive } = usePaneWords().messages;
  return (
    <span className={styles.mark}>
      <span aria-hidden className={styles.icon}>
        <span className={styles[status]}>{icons[status]}</span>
      </span>
      <Text size={200}>{receive.states[status]}</Text>
    </span>
  );
}
