import { Button, makeStyles } from '@fluentui/react-components';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import type { EditResult, EditState } from '../edit';
import { Notice } from '../Notice';
import { usePaneWords, type PaneWords } from '../paneWords';
import type { SessionActions } from '../useSession';

const useStyles = makeStyles({ result: { ':empty': { display: 'none' } } });

/** What became of the writing, with the way back. */
export function LastYearResult({ edit, actions }: { readonly edit: EditState; readonly actions: SessionActions }) {
  const styles = useStyles();
  const words = usePaneWords();
  const { result, undoable } = edit;
  const shown = result?.purpose === 'lastYear' ? result : undefined;
  return (
    <div role="status" aria-live="polite" className={styles.result}>
      {shown && (
        <Notice tone={toneOf(shown)} sentence={sentenceOf(words, shown)} onDismiss={actions.dismissEdit}>
          {undoable.at(-1)?.purpose === 'lastYear' && (
            <Button size="small" onClick={actions.undo}>
              {lastYearTaskWords[words.language].undo}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}

function toneOf(result: EditResult) {
  if (result.phase === 'failed') return 'error';
  return result.report.overtaken.length > 0 ? 'warning' : 'success';
}

function sentenceOf({ messages }: PaneWords, result: EditResult): Sentence {
  const texts = lastYearTaskWords[messages.language];
  if (result.phase === 'failed') return problemSentence(messages, result.problem);
  const { changed, overtaken } = result.report;
  const told = result.kind === 'undo' ? texts.undone(changed.length) : texts.done(changed.length);
  if (overtaken.length === 0) return told;
  const { problem, remedy } = texts.overtaken(overtaken.length);
  return { problem: `${told.problem} ${problem}`, remedy };
}
