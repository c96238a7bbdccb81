import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import { cellAddress } from '../../workbook/address';
import type { ChangeReport } from '../../workbook/edit';
import type { EditResult, EditState } from '../edit';
import { Notice } from '../Notice';
import { usePaneWords, type PaneWords } from '../paneWords';

const useStyles = makeStyles({ notice: { ':empty': { display: 'none' } } });

interface EditNoticeProps {
  readonly edit: EditState;
  onUndo(): void;
  onDismiss(): void;
}

/** What became of a fix, read out and with the way back; and of a note only where it did not arrive. */
export function EditNotice({ edit, onUndo, onDismiss }: EditNoticeProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { fixes } = words.messages;
  const { writing, result, undoable } = edit;
  const isFixing = writing !== undefined && writing.purpose === 'fix';
  const shown = result && (result.purpose === 'fix' || result.purpose === 'note') ? result : undefined;
  return (
    <div aria-live="polite" className={styles.notice}>
      {isFixing ? (
        <Spinner size="tiny" label={fixes.writing} labelPosition="after" />
      ) : (
        shown && (
          <Notice tone={toneOf(shown)} sentence={sentenceOf(words, shown)} onDismiss={onDismiss}>
            {undoable.at(-1)?.purpose === 'fix' && (
              <Button size="small" onClick={onUndo}>
                {fixes.undo}
              </Button>
            )}
          </Notice>
        )
      )}
    </div>
  );
}

function toneOf(result: EditResult) {
  if (result.phase === 'failed') return 'error';
  return result.report.overtaken.length > 0 ? 'warning' : 'success';
}

function sentenceOf({ messages }: PaneWords, result: EditResult): Sentence {
  const { fixes } = messages;
  if (result.phase === 'failed') {
    const { problem, remedy } = problemSentence(messages, result.problem);
    return { problem: fixes.failed, remedy: `${problem} ${remedy}` };
  }
  const { changed, overtaken }: ChangeReport = result.report;
  const told = result.kind === 'undo' ? fixes.undone : fixes.done;
  const addresses = overtaken.map(({ row, column }) => cellAddress(row, column)).join(', ');
  return {
    problem: changed.length > 0 ? told(changed.length) : fixes.nothingChanged,
    remedy: overtaken.length > 0 ? fixes.overtaken(addresses) : '',
  };
}
