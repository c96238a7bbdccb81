import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import { editSentence, toldResult } from '../check/editSentence';
import { usePaneWords } from '../paneWords';
import type { Session } from '../session';
import { statusView } from '../status/statusView';
import { useSpoken } from './useSpoken';

/** Says what the session brings, whichever task is in sight: what became of a change, how the form stands, what a click failed of. */
export function SessionNews({ session }: { readonly session: Session }) {
  const { messages } = usePaneWords();
  const { edit, notice } = session;
  const { text, detail } = statusView(messages, session);
  // A second fix may end in the same words as the first: in between there are none.
  const result = edit.writing ? undefined : toldResult(edit);
  useSpoken('edit', result && spoken(editSentence(messages, result)));
  useSpoken('status', detail === undefined ? `${text}.` : `${text}. ${detail}`);
  useSpoken('notice', notice && spoken(problemSentence(messages, notice)));
  return null;
}

function spoken({ problem, remedy }: Sentence): string {
  return `${problem} ${remedy}`.trim();
}
