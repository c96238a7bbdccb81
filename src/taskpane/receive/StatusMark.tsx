import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { receiveWords } from '../../messages/fetched/receive';
import { usePaneWords } from '../paneWords';
import type { ReportHead } from './deskRows';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase400 },
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
  const receive = receiveWords[usePaneWords().language];
  return (
    <span className={styles.mark}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[status])}>
        {icons[status]}
      </span>
      {receive.states[status]}
    </span>
  );
}
