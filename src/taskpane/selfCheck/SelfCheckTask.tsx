import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { selfCheckWords } from '../../messages/fetched/selfCheck';
import { problemSentence } from '../../messages/problemSentence';
import { selfCheckSteps, type SelfCheck } from '../../workbook/selfCheck';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import type { TaskProps } from '../taskProps';
import { SelfCheckResults } from './SelfCheckResults';
import { useSelfCheck, type SelfCheckRun } from './useSelfCheck';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  start: { alignSelf: 'flex-start' },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** *Tự kiểm tra*: does the clerk's own Excel do all that the add-in needs? */
export function SelfCheckTask({ workbook: { selfCheck } }: TaskProps) {
  return selfCheck && <SelfChecking selfCheck={selfCheck} />;
}

function SelfChecking({ selfCheck }: { readonly selfCheck: SelfCheck }) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const words = selfCheckWords[messages.language];
  const [run, start] = useSelfCheck(selfCheck);
  return (
    <div className={styles.task}>
      <Text>{words.explanation}</Text>
      <Button
        appearance={run.state === 'done' ? 'secondary' : 'primary'}
        className={styles.start}
        disabledFocusable={run.state === 'running'}
        onClick={start}
      >
        {run.state === 'idle' || run.state === 'running' ? words.start : words.again}
      </Button>
      {run.state === 'running' && <Progress run={run} />}
      {run.state === 'failed' && <Notice tone="error" sentence={problemSentence(messages, run.problem)} />}
      {run.state === 'done' && <SelfCheckResults report={run.report} at={run.at} />}
    </div>
  );
}

/** Which step is under way. Not read out step by step: the bar tells how far it is to whoever asks. */
function Progress({ run: { step } }: { readonly run: Extract<SelfCheckRun, { state: 'running' }> }) {
  const styles = useStyles();
  const words = selfCheckWords[usePaneWords().language];
  const at = step ? selfCheckSteps.indexOf(step) + 1 : 1;
  const text = words.running(words.steps[step ?? selfCheckSteps[0]], at, selfCheckSteps.length);
  return (
    <div className={styles.progress}>
      <Text>{text}</Text>
      <ProgressBar aria-label={text} value={at - 1} max={selfCheckSteps.length} />
    </div>
  );
}
