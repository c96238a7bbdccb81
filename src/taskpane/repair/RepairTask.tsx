import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../form/damage/damage';
import { repairWords } from '../../messages/fetched/repair';
import { problemSentence } from '../../messages/problemSentence';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import type { TaskProps } from '../taskProps';
import { Broken } from './Broken';
import { KeptSheets } from './KeptSheets';
import { Repaired } from './Repaired';
import { repairNews, repairSentence } from './repairSentence';
import type { RepairState } from './repairState';
import { Section } from './Section';
import { useRepair, type Found } from './useRepair';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** *Sửa biểu mẫu*: shows what is broken and what is kept, and puts a fresh form with all entries in its place when told to. */
export function RepairTask(props: TaskProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const repair = repairWords[words.language];
  const { found, kept, look, start, undo, removeOld } = useRepair(props);
  const state = props.session.repair;
  const news = repairSentence(words, state);
  useSpoken('task', repairNews(words, state));
  if (state?.phase === 'working') return <Spinner label={repair.working} labelPosition="below" />;
  return (
    <div className={styles.task}>
      {news && state?.phase !== 'done' && <Notice tone={isFailure(state) ? 'error' : 'success'} sentence={news} />}
      {news && state?.phase === 'done' && (
        <Repaired state={state} sentence={news} onUndo={undo} onRemoveOld={removeOld} />
      )}
      {kept && state?.phase !== 'done' && (
        <Section title={repair.keptSheets}>
          <KeptSheets replaced={kept} undo={repair.putBack} onUndo={undo} onRemoveOld={removeOld} />
        </Section>
      )}
      <FoundDamage found={found} {...props} onLook={look} onStart={start} />
    </div>
  );
}

function isFailure(state: RepairState | undefined): boolean {
  return state?.phase === 'failed' || state?.phase === 'kept';
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
