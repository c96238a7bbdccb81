import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CheckedForm } from '../../check/checkedForm';
import { problemSentence } from '../../messages/problemSentence';
import { deadlineOf, receivingOffice } from '../../plan/units';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { shownDate } from '../shownDate';
import type { TaskProps } from '../taskProps';
import { Findings } from './Findings';
import { Loaded } from './Loaded';
import { Overview } from './Overview';
import { RepairHint } from './RepairHint';
import { Results } from './Results';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type CheckTaskProps = Pick<TaskProps, 'session' | 'actions'>;

/** *Kiểm tra*: what is wrong with the figures, where, and what to do about it. */
export function CheckTask({ session, actions }: CheckTaskProps) {
  const styles = useStyles();
  const { form, isRunning } = session.check;
  return (
    <div className={styles.task}>
      <Loaded load={session.load} onDismiss={actions.dismissLoad} />
      <Troubles session={session} actions={actions} />
      {form && (
        <>
          <Overview form={form} isRunning={isRunning} onCheck={actions.check} />
          <RepairHint form={form} onRepair={() => actions.choose('repair')} />
          <SendIt form={form} />
          <Findings form={form} session={session} actions={actions} />
          <Results form={form} />
        </>
      )}
    </div>
  );
}

/** The last step: where the file goes, and until when. */
function SendIt({ form: { ready, year } }: { readonly form: CheckedForm }) {
  const { plan, messages, language } = usePaneWords();
  const office = receivingOffice(plan, year);
  if (!ready || !office) return null;
  return <Text>{messages.pane.check.readyNext(office[language], shownDate(deadlineOf(plan, year)))}</Text>;
}

/** Why there is no result, or only an old one; each with a way out. */
function Troubles({ session, actions }: CheckTaskProps) {
  const { messages } = usePaneWords();
  const { frame } = messages;
  const { check } = messages.pane;
  const { form, problem, isRunning } = session.check;
  return (
    <>
      {problem?.code === 'no-form' && (
        <Notice tone="info" sentence={problemSentence(messages, problem)}>
          <Button onClick={() => actions.choose('load')}>{frame.tasks.load}</Button>
        </Notice>
      )}
      {problem && problem.code !== 'no-form' && problem.code !== 'cell-edit-mode' && (
        <Notice tone="error" sentence={problemSentence(messages, problem)}>
          <Button onClick={actions.check} disabledFocusable={isRunning}>
            {check.retry}
          </Button>
        </Notice>
      )}
      {form && !session.isWatching && <Notice tone="warning" sentence={check.notWatching} />}
    </>
  );
}
