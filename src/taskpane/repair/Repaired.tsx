import { makeStyles, tokens } from '@fluentui/react-components';
import { repairWords } from '../../messages/fetched/repair';
import { entryTitle } from '../../messages/entryTitle';
import { problemSentence } from '../../messages/problemSentence';
import type { ReplacedForm } from '../../workbook/edit';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { KeptSheets } from './KeptSheets';
import type { RepairState } from './repairState';

/** Entries that are named where they read otherwise than before. */
const NAMED = 5;

const useStyles = makeStyles({
  done: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface RepairedProps {
  readonly state: Extract<RepairState, { phase: 'done' }>;
  onUndo(replaced: ReplacedForm): void;
  onRemoveOld(replaced: ReplacedForm): void;
}

/** What was done, what was read back, and the ways on: undo it, or let go of the old sheets. */
export function Repaired({ state: { repaired, problem }, onUndo, onRemoveOld }: RepairedProps) {
  const styles = useStyles();
  const { plan, messages, language } = usePaneWords();
  const repair = repairWords[messages.language];
  const { replaced, count, differing } = repaired;
  const names = differing?.map((entry) => entryTitle(plan, language, entry)) ?? [];
  const more = names.length > NAMED ? [repair.more(names.length - NAMED)] : [];
  const remedy =
    differing === undefined
      ? repair.notReadBack
      : names.length > 0
        ? repair.missing([...names.slice(0, NAMED), ...more].join('; '))
        : repair.allThere(count);
  return (
    <div className={styles.done}>
      <Notice
        tone={names.length > 0 || !differing ? 'warning' : 'success'}
        sentence={{ problem: repair.done, remedy }}
      />
      {problem && <Notice tone="error" sentence={problemSentence(messages, problem)} />}
      <KeptSheets replaced={replaced} undo={repair.undo} onUndo={onUndo} onRemoveOld={onRemoveOld} />
    </div>
  );
}
