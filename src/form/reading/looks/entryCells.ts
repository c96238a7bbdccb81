import { isCellError } from '../../../workbook/cell';
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
    const isUsable = value !== null && !isCellError(value) && typeof value !== 'boolean';
    return { code: 'formula-in-entry', ...at, ...shown, ...(isUsable && { readings: [{ to: value, way: 'result' }] }) };
  }
  if (typeof value !== 'number') return undefined;
  if (isDateFormat(numberFormat)) return { code: 'date-in-entry', ...at };
  // A fraction is an error of its own, and its readings say what may be meant.
  if (!isPercentFormat(numberFormat) || !Number.isInteger(value) || value < 0) return undefined;
  const meant = { to: value, way: 'scaled' as const, numberFormat: wholeNumber };
  return { code: 'percent-format', ...at, shown: `${value * 100}%`, readings: [meant] };
}

/** `[1]Sheet!A1`, `'C:\[a.xlsx]Sheet'!A1`: a reference into another file. Brackets inside quoted text are no reference. */
function linksOutside(formula: string): boolean {
  return /\[[^\]]{1,260}\][^!"[\]]{0,260}!/.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
