import type { FindingCode } from './assessment';
import { compare, isNumber, isWord, when } from './build';
import type { Decision } from './decision';
import type { CellOperand } from './expression';

/** Largest count that an entry can hold. Its product with 10,000 is still exact. */
export const MAX_COUNT = 9_999_999_999;

/** The statistical yearbook's sign for a figure that cannot be had, as typed and as some keyboards leave it. */
export const unavailableWords = ['…', '...'] as const;

/** Stands for last year's figure where there is one that must not be compared, for example since a unit was split. */
export const notComparable = 'không so sánh';

/** What one entry is, by itself; `none`: a value that the rules can use. */
export type EntryCode =
  | 'none'
  | Extract<
      FindingCode,
      | 'unavailable'
      | 'missing-entry'
      | 'error-value'
      | 'not-a-number'
      | 'negative'
      | 'out-of-range'
      | 'not-whole'
      | 'unknown-choice'
    >;

/** A whole number from 0 to `MAX_COUNT`. */
export function countDecision(cell: CellOperand): Decision<EntryCode> {
  const ofNumber: Decision<EntryCode> = when(
    compare(cell, '<', 0),
    'negative',
    when(compare(cell, '>', MAX_COUNT), 'out-of-range', when({ op: 'isWhole', cell }, 'none', 'not-whole')),
  );
  return when(isNumber(cell), ofNumber, unusableDecision(cell, 'not-a-number'));
}

/** One of the whole numbers 0 … `highest`. */
export function levelDecision(cell: CellOperand, highest: number): Decision<EntryCode> {
  const ofNumber: Decision<EntryCode> = when(
    compare(cell, '<', 0),
    'unknown-choice',
    when(compare(cell, '>', highest), 'unknown-choice', when({ op: 'isWhole', cell }, 'none', 'unknown-choice')),
  );
  return when(isNumber(cell), ofNumber, unusableDecision(cell, 'not-a-number'));
}

/** Exactly one of the words of a list. */
export function choiceDecision(cell: CellOperand, words: readonly string[]): Decision<EntryCode> {
  return when(isWord(cell, words), 'none', unusableDecision(cell, 'unknown-choice'));
}

/** A cell whose value is of the wrong type for its entry, or that says that there is none. */
export function unusableDecision(cell: CellOperand, otherwise: EntryCode): Decision<EntryCode> {
  return when(
    { op: 'isError', cell },
    'error-value',
    when({ op: 'isBlank', cell }, 'missing-entry', when(isWord(cell, unavailableWords), 'unavailable', otherwise)),
  );
}
