import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { problemSentence } from '../../messages/problemSentence';
import type { Problem } from '../../workbook/problem';
import { ReportFields, useReportChoice } from '../load/ReportFields';
import { MoreMenu } from '../frame/MoreMenu';
import { Notice } from '../Notice';
import { PaneTitle } from '../PaneTitle';
import { usePaneWords } from '../paneWords';
import type { PaneServices } from '../services';
import { StatusBar } from '../status/StatusLine';
import { useDownload } from './useDownload';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '44px',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXXS,
  },
  title: { margin: 0 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
  action: { alignSelf: 'flex-start' },
});

interface HostProblemProps {
  readonly services: PaneServices;
  readonly problem: Problem;
}

/** The pane cannot work on a workbook here: which Excel it needs, and the form as a file that judges itself. */
export function HostProblem({ services: { makeForm, today }, problem }: HostProblemProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const { load } = messages.pane;
  const told = problemSentence(messages, problem);
  const choice = useReportChoice(today);
  const [download, start] = useDownload(makeForm);

  function submit() {
    const report = choice.take();
    if (report) start(report);
  }

  return (
    <>
      <header>
        <PaneTitle />
        <StatusBar tone="open" text={told.problem} detail={told.remedy} />
        <div className={styles.head}>
          <Text as="h2" size={400} weight="semibold" className={styles.title}>
            {load.downloadTitle}
          </Text>
          <MoreMenu tasks={[]} onChoose={() => undefined} />
        </div>
      </header>
      <main className={styles.page}>
        <Text>{load.downloadExplanation}</Text>
        <ReportFields {...choice} />
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          className={styles.action}
          disabledFocusable={download.state === 'making'}
          onClick={submit}
        >
          {download.state === 'making' ? load.making : load.download}
        </Button>
        <div role="status" aria-live="polite">
          {download.state === 'failed' && (
            <Notice tone="error" sentence={{ problem: load.notMade, remedy: load.notMadeRemedy }} />
          )}
          {download.state === 'done' && <Text>{load.downloaded(download.file)}</Text>}
        </div>
      </main>
    </>
  );
}
