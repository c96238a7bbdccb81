import { makeStyles, tokens } from '@fluentui/react-components';
import { repairWords } from '../../messages/fetched/repair';
import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import type { ReplacedForm } from '../../workbook/edit';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { KeptSheets } from './KeptSheets';
import type { RepairState } from './repairState';

const useStyles = makeStyles({
  done: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface RepairedProps {
  readonly state: Extract<RepairState, { phase: 'done' }>;
  readonly sentence: Sentence;
  onUndo(replaced: ReplacedForm): void;
  onRemoveOld(replaced: ReplacedForm): void;
}

/** What was done, what was read back, and the ways on: undo it, or let go of the old sheets. */
export function Repaired({ state: { repaired, problem }, sentence, onUndo, onRemoveOld }: RepairedProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const repair = repairWords[messages.language];
  const { replaced, differing } = repaired;
  return (
    <div className={styles.done}>
      <Notice tone={differing?.length === 0 ? 'success' : 'warning'} sentence={sentence} />
      {problem && <Notice tone="error" sentence={problemSentence(messages, problem)} />}
      <KeptSheets replaced={replaced} undo={repair.undo} onUndo={onUndo} onRemoveOld={onRemoveOld} />
    </div>
  );
}
