import { entryTitle } from '../../messages/entryTitle';
import { repairWords } from '../../messages/fetched/repair';
import { problemSentence } from '../../messages/problemSentence';
import { joined, type Sentence } from '../../messages/sentence';
import { failureSentence } from '../load/failureSentence';
import type { PaneWords } from '../paneWords';
import type { Repaired } from './repairing';
import type { RepairState } from './repairState';

/** Entries that are named where they read otherwise than before. */
const NAMED = 5;

/** All that is said aloud of it. */
export function repairNews(words: PaneWords, state: RepairState | undefined): string | undefined {
  const sentence = repairSentence(words, state);
  const problem = state?.phase === 'done' && state.problem ? [problemSentence(words.messages, state.problem)] : [];
  return sentence && [sentence, ...problem].map(joined).join(' ');
}

/** What became of the last step; nothing while it is under way. */
export function repairSentence(words: PaneWords, state: RepairState | undefined): Sentence | undefined {
  const { messages, language } = words;
  const repair = repairWords[language];
  switch (state?.phase) {
    case 'failed':
      return { problem: repair.failed, remedy: joined(failureSentence(messages, state.failure)) };
    case 'undone':
      return repair.undone;
    case 'removed':
      return repair.removed;
    case 'kept':
      return problemSentence(messages, state.problem);
    case 'done':
      return { problem: repair.done, remedy: readBack(words, state.repaired) };
    default:
      return undefined;
  }
}

function readBack({ plan, language }: PaneWords, { count, differing }: Repaired): string {
  const repair = repairWords[language];
  if (differing === undefined) return repair.notReadBack;
  if (differing.length === 0) return repair.allThere(count);
  const names = differing.slice(0, NAMED).map((entry) => entryTitle(plan, language, entry));
  const more = differing.length > NAMED ? [repair.more(differing.length - NAMED)] : [];
  return repair.missing([...names, ...more].join('; '));
}
