import type { EntryId } from '../../../rules/assessment';
import { isBlankText } from '../../../rules/blankText';
import { cellAddress, type CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { wholeNumber } from '../../template/styles';
import type { ReadingIssue } from '../readingIssue';
import type { PlacedEntry } from '../placedEntries';
import type { Look } from './look';
import { numberFormat, shownInstead } from './numberFormats';
import { dayOfSerial, yearOfSerial } from './serialYear';

/** How the entries stand in their cells: formulas, links, and formats that show something else than what counts. */
export const entryCells: Look = ({ placed, workbook }) =>
  placed.entry.flatMap((entry) => issueOf(entry, workbook.countsFrom1904) ?? []);

function issueOf(placed: PlacedEntry, countsFrom1904: boolean | undefined): ReadingIssue | undefined {
  const { value, formula } = placed.cell;
  if (formula !== undefined) return formulaIssue(placed, formula);
  return typeof value === 'number' ? formatIssue(placed, value, countsFrom1904) : undefined;
}

function formulaIssue({ binding: { entry }, place, cell: { value } }: PlacedEntry, formula: string): ReadingIssue {
  const shown = formula === '' ? {} : { shown: `=${formula}` };
  const at = { entry, cell: place, ...(value !== null && { value }), ...shown };
  if (linksOutside(formula)) return { code: 'external-link', ...at };
  const result = refersTo(formula, place) ? null : usable(entry, value);
  return { code: 'formula-in-entry', ...at, ...(result !== null && { readings: [{ to: result, way: 'result' }] }) };
}

function formatIssue(
  { binding: { entry }, place, cell }: PlacedEntry,
  value: number,
  countsFrom1904: boolean | undefined,
): ReadingIssue | undefined {
  const format = numberFormat(cell.numberFormat ?? 'General');
  if (!format.isDate && !format.isPercent && format.instead === undefined) return undefined;
  const at = { entry, cell: place, value };
  const asItIs = { to: value, way: 'reformatted' as const, numberFormat: wholeNumber };
  if (format.isDate) {
    // A day of our time may be a date that was typed, or made of "5/6"; any other is a count in the wrong format.
    const day = dayOfSerial(value, countsFrom1904);
    const isCount = day !== undefined && Number.isNaN(yearOfSerial(value, countsFrom1904));
    return {
      code: 'date-in-entry',
      ...at,
      ...(day !== undefined && { shown: day }),
      ...(isCount && { readings: [asItIs] }),
    };
  }
  // A fraction is an error of its own, and its readings say what may be meant.
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (format.isPercent) {
    return { code: 'percent-format', ...at, shown: `${value * 100}%`, readings: [{ ...asItIs, way: 'scaled' }] };
  }
  const shown = shownInstead(format, value);
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
