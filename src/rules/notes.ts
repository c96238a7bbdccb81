import type { Plan } from '../plan/schema';
import type { CellValue } from '../workbook/cell';
import type { RowId } from './assessment';
import { spaces, zeroWidth } from './blankText';
import { entry } from './build';
import type { Condition } from './expression';

/** Grave, acute, circumflex, tilde, breve, hook above, horn, dot below: what Vietnamese letters are decomposed into. */
export const vietnameseMarks = [
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0306',
  '\u0309',
  '\u031b',
  '\u0323',
] as const;

const allSpaces = new RegExp(`[${spaces.join('')}]+`, 'g');
const allZeroWidth = new RegExp(`[${zeroWidth.join('')}]`, 'g');
const allMarks = new RegExp(`[${vietnameseMarks.join('')}]`, 'g');

/** The note of this row explains something: long enough, and no stock phrase. */
export function noteAccepted(row: RowId, { minLength, stopList }: Plan['explanation']): Condition {
  return { op: 'noteAccepted', note: entry(`${row}.note`), minLength, stopList };
}

/** What a note is compared by: composed, one blank between words, lower case. */
export function normalizeNote(text: string): string {
  if (isComposed(text)) return text.toLowerCase();
  return text.replace(allZeroWidth, '').replace(allSpaces, ' ').replace(/^ | $/g, '').normalize('NFC').toLowerCase();
}

/** Whether there are only composed letters, signs and single blanks between words, as in most notes: nothing has to be put in order then. */
function isComposed(text: string): boolean {
  const blank = 0x20;
  let last = blank;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetterOrSign =
      (code > blank && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
    if (!isLetterOrSign && (code !== blank || last === blank)) return false;
    last = code;
  }
  return last !== blank;
}

/** Why a note explains nothing. */
export type NoteFlaw =
  | { readonly kind: 'blank' | 'notText' | 'stockPhrase' }
  /** `lacking`: characters that are wanted still. */
  | { readonly kind: 'tooShort'; readonly lacking: number };

/**
 * What is wrong with what stands in a note's cell; `undefined` where it is accepted. Marks left over by a broken composition do not
 * count as letters.
 */
export function noteFlaw(
  value: CellValue,
  { minLength, stopList }: { readonly minLength: number; readonly stopList: readonly string[] },
): NoteFlaw | undefined {
  if (value === null) return { kind: 'blank' };
  if (typeof value !== 'string') return { kind: 'notText' };
  const text = normalizeNote(value);
  if (text === '') return { kind: 'blank' };
  if (stopList.includes(text)) return { kind: 'stockPhrase' };
  const { length } = text.replace(allMarks, '');
  return length < minLength ? { kind: 'tooShort', lacking: minLength - length } : undefined;
}

/** Acceptance of what stands in a note's cell. */
export function isAcceptedNote(value: CellValue, minLength: number, stopList: readonly string[]): boolean {
  return noteFlaw(value, { minLength, stopList }) === undefined;
}
