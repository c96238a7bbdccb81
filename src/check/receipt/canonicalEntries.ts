import type { EntryId, RawEntries } from '../../rules/assessment';
import { isBlankText, zeroWidth } from '../../rules/blankText';
import { isCellError, type CellValue } from '../../workbook/cell';
import { shortFingerprint } from './fingerprint';

/** What an entry is compared by: a text that says type and value. Texts longer than a choice's word are only fingerprinted. */
export type CanonicalEntries = ReadonlyMap<EntryId, string>;

const longestWord = 24;
const unseen = new RegExp(`[${zeroWidth.join('')}]`, 'g');

/** In a fixed order, blank entries left out: the same for the same form, whichever program saved it. */
export function canonicalEntries(entries: RawEntries): CanonicalEntries {
  const written = [...entries].flatMap(([id, value]) => {
    const text = canonicalValue(value, id.endsWith('.note'));
    return text === undefined ? [] : [[id, text] as const];
  });
  return new Map(written.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function canonicalValue(value: CellValue, isNote: boolean): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (isCellError(value)) return shortened(`!${value.error}`);
  if (isBlankText(value)) return undefined;
  return shortened(`'${isNote ? canonicalNote(value) : withLineFeeds(value)}`);
}

/** Shortest form of the fifteen digits that every spreadsheet program keeps. */
function canonicalNumber(value: number): string {
  return String(Number(value.toPrecision(15)) + 0);
}

/** A note is the same where the rules cannot tell it apart, but for capitals and blanks between its words. */
function canonicalNote(text: string): string {
  return withLineFeeds(text).replace(unseen, '').normalize('NFC').trim();
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function shortened(text: string): string {
  return text.length <= longestWord ? text : `#${shortFingerprint(text)}`;
}
