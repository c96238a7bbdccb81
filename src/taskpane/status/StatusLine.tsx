import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DocumentAddRegular, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { usePaneWords } from '../paneWords';
import type { Session } from '../session';
import { statusView, type StatusTone, type StatusView } from './statusView';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, display: 'flex', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
  words: { display: 'flex', flexDirection: 'column' },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  open: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  empty: { backgroundColor: tokens.colorNeutralBackground3 },
  busy: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

const icons: Readonly<Record<StatusTone, React.ReactNode>> = {
  ready: <CheckmarkCircleFilled />,
  open: <WarningFilled />,
  empty: <DocumentAddRegular />,
  busy: <Spinner size="tiny" aria-hidden />,
  problem: <ErrorCircleFilled />,
};

/** May the report be sent? Always on top. What is new in it is said together with the rest that is new. */
export function StatusLine({ session }: { readonly session: Session }) {
  const { messages } = usePaneWords();
  return <StatusBar {...statusView(messages, session)} />;
}

export function StatusBar({ tone, text, detail }: StatusView) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="off" className={mergeClasses(styles.line, styles[tone])}>
      <span aria-hidden className={styles.icon}>
        {icons[tone]}
      </span>
      <span className={styles.words}>
        <Text weight="semibold">{text}</Text>
        {detail !== undefined && <Text size={200}>{detail}</Text>}
      </span>
    </div>
  );
}
