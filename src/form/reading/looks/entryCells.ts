import type { EntryId } from '../../../rules/assessment';
import { isBlankText } from '../../../rules/blankText';
import { cellAddress, type CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { wholeNumber } from '../../template/styles';
import type { ReadingIssue } from '../readingIssue';
import type { PlacedEntry } from '../placedEntries';
import type { Look } from './look';
import { isDateFormat, isPercentFormat, shownInstead } from './numberFormats';
import { dayOfSerial } from './serialYear';

/** How the entries stand in their cells: formulas, links, and formats that show something else than what counts. */
export const entryCells: Look = ({ placed, workbook }) =>
  placed.entry.flatMap((entry) => issueOf(entry, workbook.countsFrom1904) ?? []);

function issueOf(
  { binding: { entry }, place, cell }: PlacedEntry,
  countsFrom1904: boolean | undefined,
): ReadingIssue | undefined {
  const { value, formula, numberFormat } = cell;
  const at = { entry, cell: place, ...(value !== null && { value }) };
  if (formula !== undefined) {
    const shown = formula === '' ? {} : { shown: `=${formula}` };
    if (linksOutside(formula)) return { code: 'external-link', ...at, ...shown };
    const result = refersTo(formula, place) ? null : usable(entry, value);
    return {
      ...{ code: 'formula-in-entry' as const, ...at, ...shown },
      ...(result !== null && { readings: [{ to: result, way: 'result' as const }] }),
    };
  }
  if (typeof value !== 'number') return undefined;
  const asItIs = { to: value, way: 'reformatted' as const, numberFormat: wholeNumber };
  if (isDateFormat(numberFormat)) {
    // A day of our time may be a date that was typed, or made of "5/6"; any other is a count in the wrong format.
    const day = dayOfSerial(value, countsFrom1904);
    return { code: 'date-in-entry', ...at, ...(day !== undefined && { shown: day, readings: [asItIs] }) };
  }
  // A fraction is an error of its own, and its readings say what may be meant.
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (isPercentFormat(numberFormat)) {
    const meant = { ...asItIs, way: 'scaled' as const };
    return { code: 'percent-format', ...at, shown: `${value * 100}%`, readings: [meant] };
  }
  const shown = shownInstead(numberFormat ?? 'General', value);
  return shown === undefined ? undefined : { code: 'misleading-format', ...at, shown, readings: [asItIs] };
}

/** What may take the formula's place; an answer or a level is typed as a text too. */
function usable(entry: EntryId, value: CellValue): number | string | null {
  if (typeof value === 'number') return value >= 0 && Number.isInteger(value) ? value : null;
  return typeof value === 'string' && entry.endsWith('.value') && !isBlankText(value) ? value : null;
}

/** Whether the formula goes round in a circle: then Excel shows 0, which nobody meant. */
function refersTo(formula: string, { row, column }: CellRef): boolean {
  const [, letters = ''] = /^([A-Z]+)/.exec(cellAddress(row, column)) ?? [];
  return new RegExp(`(?<![A-Za-z0-9!])\\$?${letters}\\$?${row}(?![\\d(])`, 'i').test(withoutTexts(formula));
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** `[1]Sheet!A1`, `'C:\[a.xlsx]Sheet'!A1`: a reference into another file; `program|'topic'!item`: into another program. Quoted text is neither. */
function linksOutside(formula: string): boolean {
  return /\[[^\]]{1,260}\][^!"[\]]{0,260}!|\w\|[^!"|]{1,260}!/.test(withoutTexts(formula));
}
