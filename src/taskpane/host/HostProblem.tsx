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
import { useDownload } from './useDownload';

const ReceivePage = fetched(async () => (await import('./ReceivePage')).ReceivePage);

/** What the address of the pane ends with where an office opens it to receive reports. */
const RECEIVE = '#receive';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  menu: { alignSelf: 'flex-end' },
  action: { alignSelf: 'flex-start' },
});

interface HostProblemProps {
  readonly services: PaneServices;
  readonly problem: Problem;
}

/** The pane cannot work on a workbook here; an office can receive reports all the same. */
export function HostProblem(props: HostProblemProps) {
  const [isReceiving, setIsReceiving] = useState(location.hash === RECEIVE);
  if (isReceiving) return <ReceivePage services={props.services} onLeave={() => setIsReceiving(false)} />;
  return <WithoutWorkbook {...props} onReceive={() => setIsReceiving(true)} />;
}

/** Which Excel is needed, and the form as a file that judges itself. */
function WithoutWorkbook({
  services: { makeForm, today },
  problem,
  onReceive,
}: HostProblemProps & { onReceive(): void }) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const { load } = messages.pane;
  const choice = useReportChoice(today);
  const [download, start] = useDownload(makeForm);

  function submit() {
    const report = choice.take();
    if (report) start(report);
  }

  return (
    <main className={styles.page}>
      <PaneTitle />
      <div className={styles.menu}>
        <MoreMenu tasks={['receive']} onChoose={onReceive} />
      </div>
      <Notice tone="warning" sentence={problemSentence(messages, problem)} />
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
      <Text>{messages.receive.withoutExcel}</Text>
      <Button icon={<MailInboxRegular />} className={styles.action} onClick={onReceive}>
        {messages.frame.tasks.receive}
      </Button>
    </main>
  );
}
