import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../form/damage/damage';
import { repairWords } from '../../messages/fetched/repair';
import { problemSentence } from '../../messages/problemSentence';
import { joined } from '../../messages/sentence';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { failureSentence } from '../load/failureSentence';
import type { TaskProps } from '../taskProps';
import { Broken } from './Broken';
import { KeptSheets } from './KeptSheets';
import { Repaired } from './Repaired';
import { Section } from './Section';
import { useRepair, type Found } from './useRepair';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  status: { ':empty': { display: 'none' } },
});

/** *Sửa biểu mẫu*: shows what is broken and what is kept, and puts a fresh form with all entries in its place when told to. */
export function RepairTask(props: TaskProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const repair = repairWords[messages.language];
  const { found, kept, look, start, undo, removeOld } = useRepair(props);
  const state = props.session.repair;
  if (state?.phase === 'working') return <Spinner label={repair.working} labelPosition="below" />;
  return (
    <div className={styles.task}>
      <div role="status" aria-live="polite" className={styles.status}>
        {state?.phase === 'failed' && (
          <Notice
            tone="error"
            sentence={{ problem: repair.failed, remedy: joined(failureSentence(messages, state.failure)) }}
          />
        )}
        {state?.phase === 'undone' && <Notice tone="success" sentence={repair.undone} />}
        {state?.phase === 'removed' && <Notice tone="success" sentence={repair.removed} />}
        {state?.phase === 'kept' && <Notice tone="error" sentence={problemSentence(messages, state.problem)} />}
        {state?.phase === 'done' && <Repaired state={state} onUndo={undo} onRemoveOld={removeOld} />}
      </div>
      {kept && state?.phase !== 'done' && (
        <Section title={repair.keptSheets}>
          <KeptSheets replaced={kept} undo={repair.putBack} onUndo={undo} onRemoveOld={removeOld} />
        </Section>
      )}
      <FoundDamage found={found} {...props} onLook={look} onStart={start} />
    </div>
  );
}

interface FoundDamageProps extends TaskProps {
  readonly found: Found;
  onLook(): void;
  onStart(plan: RepairPlan): void;
}

function FoundDamage({ found, session, actions, onLook, onStart }: FoundDamageProps) {
  const { messages } = usePaneWords();
  const { frame, pane } = messages;
  const repair = repairWords[messages.language];
  if (!found) return <Spinner label={repair.looking} labelPosition="below" />;
  if (!found.ok && found.problem.code === 'no-form') {
    return (
      <Notice tone="info" sentence={repair.noForm}>
        <Button onClick={() => actions.choose('load')}>{frame.tasks.load}</Button>
      </Notice>
    );
  }
  if (!found.ok) {
    return (
      <Notice tone="error" sentence={problemSentence(messages, found.problem)}>
        <Button onClick={onLook}>{pane.check.retry}</Button>
      </Notice>
    );
  }
  const diagnosis = found.value;
  if (diagnosis.state === 'foreign') return <Notice tone="warning" sentence={repair.foreign} />;
  if (diagnosis.state === 'intact') {
    // After a repair this has been said already, in better words.
    if (session.repair?.phase === 'done') return null;
    return (
      <Notice tone="success" sentence={repair.nothing}>
        <Button onClick={onLook}>{repair.lookAgain}</Button>
      </Notice>
    );
  }
  return <Broken diagnosis={diagnosis} onSelect={actions.select} onStart={onStart} />;
}
