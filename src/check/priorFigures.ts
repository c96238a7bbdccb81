import { countedIn } from '../form/codecs/countedIn';
import { isUnavailable } from '../form/codecs/countWords';
import { entryReadings } from '../form/codecs/entryReadings';
import { fold } from '../form/codecs/plainText';
import type { OfferedReading } from '../form/codecs/reading';
import { isUsable } from '../form/codecs/usableEntry';
import type { ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import { baseRowId, communeRows, priorEntry, type FormRow } from '../plan/rows';
import type { Plan } from '../plan/schema';
import type { RawEntries } from '../rules/assessment';
import { isBlankText } from '../rules/blankText';
import { notComparable } from '../rules/entryDecision';
import type { CellValue } from '../workbook/cell';

/** Last year's figures that cannot be read: nothing is compared with them, and nobody would know. */
export function priorFigures(
  plan: Plan,
  { cells, entries, fonts }: Pick<ReceivedForm, 'cells' | 'entries' | 'fonts'>,
): readonly ReadingIssue[] {
  return communeRows(plan).flatMap((row): ReadingIssue[] => {
    const value = entries.get(row.prior) ?? null;
    const cell = cells.get(row.prior);
    if (!cell || value === null || isUsable(row, value) || saysNone(value)) return [];
    const font = fonts.get(row.prior);
    const context = { unit: countedIn(plan, row), denominator: lastDenominator(entries, row) };
    const readings = entryReadings(row, { value, ...(font !== undefined && { font }) }, context);
    // Nothing is compared with none, nor with 0.
    if (readings.length > 0 && readings.every(({ way }) => way === 'nil' || way === 'unavailable')) return [];
    return [{ code: 'prior-unreadable', entry: row.prior, cell, value, readings: readings.map(inPrior) }];
  });
}

/** Words for there being no figure, whatever they are: it is the figures that count. */
function saysNone(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return isBlankText(value) || isUnavailable(value) || fold(value).startsWith(fold(notComparable));
}

function lastDenominator(entries: RawEntries, row: FormRow): number | undefined {
  if (row.kind !== 'indicator' || row.indicator.rule.kind !== 'ratio') return undefined;
  const value = entries.get(priorEntry(baseRowId(row.indicator.rule.denominator)));
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Last year's column has a word of its own for there being no figure. */
function inPrior(reading: OfferedReading): OfferedReading {
  return reading.way === 'unavailable' ? { to: notComparable, way: 'choice' } : reading;
}
