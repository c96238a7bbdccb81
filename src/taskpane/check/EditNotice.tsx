import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { EditResult, EditState } from '../edit';
import { Notice } from '../Notice';
import { usePaneWords } from '../paneWords';
import { editSentence, toldResult } from './editSentence';

const useStyles = makeStyles({ notice: { ':empty': { display: 'none' } } });

interface EditNoticeProps {
  readonly edit: EditState;
  onUndo(): void;
  onDismiss(): void;
}

/** What became of a fix, with the way back; and of a note only where it did not arrive. */
export function EditNotice({ edit, onUndo, onDismiss }: EditNoticeProps) {
  const styles = useStyles();
  const { messages } = usePaneWords();
  const { fixes } = messages;
  const { writing, undoable } = edit;
  const isFixing = writing !== undefined && writing.purpose === 'fix';
  const shown = toldResult(edit);
  return (
    <div className={styles.notice}>
      {isFixing ? (
        <Spinner size="tiny" label={fixes.writing} labelPosition="after" />
      ) : (
        shown && (
          <Notice tone={toneOf(shown)} sentence={editSentence(messages, shown)} onDismiss={onDismiss}>
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
