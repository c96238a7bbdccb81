import { Button } from '@fluentui/react-components';
import { lastYearTaskWords } from '../../messages/fetched/lastYearTask';
import { problemSentence } from '../../messages/problemSentence';
import { joined, type Sentence } from '../../messages/sentence';
import type { EditResult, EditState } from '../edit';
import { Notice } from '../Notice';
import { usePaneWords, type PaneWords } from '../paneWords';
import { useSpoken } from '../speech/useSpoken';
import type { SessionActions } from '../useSession';

/** What became of the writing, with the way back. */
export function LastYearResult({ edit, actions }: { readonly edit: EditState; readonly actions: SessionActions }) {
  const words = usePaneWords();
  const { result, undoable } = edit;
  const shown = result?.purpose === 'lastYear' ? result : undefined;
  const sentence = shown && sentenceOf(words, shown);
  // A second writing may end in the same words as the first: in between there are none.
  useSpoken('task', edit.writing ? undefined : sentence && joined(sentence));
  if (!shown || !sentence) return null;
  return (
    <Notice tone={toneOf(shown)} sentence={sentence} onDismiss={actions.dismissEdit}>
      {undoable.at(-1)?.purpose === 'lastYear' && (
        <Button size="small" onClick={actions.undo}>
          {lastYearTaskWords[words.language].undo}
        </Button>
      )}
    </Notice>
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
