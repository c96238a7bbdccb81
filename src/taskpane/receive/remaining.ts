import type { Progress } from './takeFiles';
import type { receiveWords } from '../../messages/fetched/receive';

/** Before so many milliseconds nothing can be said. */
const KNOWN_AFTER = 2000;

/** How long it will take yet, in words that do not jump about; empty where nobody can tell. */
export function remainingText({ remaining }: (typeof receiveWords)['vi'], { done, total, passed }: Progress): string {
  if (done === 0 || passed < KNOWN_AFTER) return '';
  const seconds = ((passed / done) * (total - done)) / 1000;
  if (seconds >= 90) return remaining.minutes(Math.round(seconds / 60));
  return seconds < 5 ? remaining.soon : remaining.seconds(Math.ceil(seconds / 5) * 5);
}
