import type { EntryId } from '../../../rules/assessment';
import { isBlankText } from '../../../rules/blankText';
import { cellAddress, type CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { wholeNumber } from '../../template/styles';
import type { ReadingIssue } from '../readingIssue';
import type { PlacedEntry } from '../placedEntries';
import type { Look } from './look';
import { isDateFormat, isPercentFormat } from './numberFormats';

/** How the entries stand in their cells: formulas, links, and formats that show something else than what counts. */
export const entryCells: Look = ({ placed }) => placed.entry.flatMap((entry) => issueOf(entry) ?? []);

function issueOf({ binding: { entry }, place, cell }: PlacedEntry): ReadingIssue | undefined {
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
  if (isDateFormat(numberFormat)) return { code: 'date-in-entry', ...at };
  // A fraction is an error of its own, and its readings say what may be meant.
  if (!isPercentFormat(numberFormat) || !Number.isInteger(value) || value < 0) return undefined;
  const meant = { to: value, way: 'scaled' as const, numberFormat: wholeNumber };
  return { code: 'percent-format', ...at, shown: `${value * 100}%`, readings: [meant] };
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
