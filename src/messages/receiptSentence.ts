import { receiptWords } from './fetched/receipt';
import type { Receipt } from '../check/receipt';
import type { Plan } from '../plan/schema';
import type { EntryId } from '../rules/assessment';
import { entryName, rowName, rowOf } from './facts/names';
import type { Language } from './language';
import type { Messages } from './vi';

/** What the receipt says of the form as it is now, and what to do where it no longer fits. */
export function receiptSentence(messages: Messages, plan: Plan, language: Language, receipt: Receipt): string {
  const words = receiptWords[messages.language];
  if (receipt.state === 'none') return words.none;
  if (receipt.state === 'valid') return words.valid(shownInstant(receipt.checkedAt));
  const { why, checkedAt = '', changed } = receipt;
  if (why === 'not-genuine') return words[why];
  if (why !== 'entries') return words[why](shownInstant(checkedAt));
  return words.entries(shownInstant(checkedAt), namesOf(messages, plan, language, changed));
}

const namedAtMost = 5;

function namesOf(messages: Messages, plan: Plan, language: Language, entries: readonly EntryId[]): string {
  const words = receiptWords[messages.language];
  const names = entries
    .slice(0, namedAtMost)
    .map((entry) =>
      entry.endsWith('.note') ? words.noteOf(rowName(plan, language, rowOf(entry))) : entryName(plan, language, entry),
    );
  const more = entries.length - names.length;
  return [names.join('; '), ...(more > 0 ? [words.more(more)] : [])].join(' ');
}

const hoursAheadOfUtc = 7;

/** An ISO 8601 instant by the clock of Vietnam, the same all over the country and all year: "24/11/2026 15:05". */
export function shownInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + hoursAheadOfUtc * 3_600_000).toISOString();
  const [date = '', time = ''] = local.split('T');
  return `${date.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
}
