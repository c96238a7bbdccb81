import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, MailInboxRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { problemSentence } from '../../messages/problemSentence';
import type { Problem } from '../../workbook/problem';
import { ReportFields, useReportChoice } from '../load/ReportFields';
import { MoreMenu } from '../frame/MoreMenu';
import { fetched } from '../fetched';
import { Notice } from '../Notice';
import { PaneTitle } from '../PaneTitle';
import { usePaneWords } from '../paneWords';
import type { PaneServices } from '../services';
import { StatusBar } from '../status/StatusLine';
import { isStandalone, standalonePages, type StandalonePageName } from './standalonePages';
import { useDownload } from './useDownload';

const StandalonePage = fetched(async () => (await import('./StandalonePage')).StandalonePage);

/** What the address of the pane ends with where an office opens it to receive reports. */
const RECEIVE = '#receive';

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

/** The pane cannot work on a workbook here; an office can receive reports all the same. */
export function HostProblem(props: HostProblemProps) {
  const [page, setPage] = useState<StandalonePageName | undefined>(location.hash === RECEIVE ? 'receive' : undefined);
  if (page === undefined) return <WithoutWorkbook {...props} onTurnTo={setPage} />;
  const { services } = props;
  return <StandalonePage page={page} services={services} onChoose={setPage} onLeave={() => setPage(undefined)} />;
}

/** Which Excel is needed, and the form as a file that judges itself. */
function WithoutWorkbook({
  services: { makeForm, today },
  problem,
  onTurnTo,
}: HostProblemProps & { onTurnTo(page: StandalonePageName): void }) {
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
          <MoreMenu tasks={standalonePages} onChoose={(task) => isStandalone(task) && onTurnTo(task)} />
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
        <Text>{messages.pane.withoutExcel}</Text>
        <Button icon={<MailInboxRegular />} className={styles.action} onClick={() => onTurnTo('receive')}>
          {messages.frame.tasks.receive}
        </Button>
      </main>
    </>
  );
}
