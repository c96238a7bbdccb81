import { communeRowsById, priorEntry, baseRowId, type FormRow } from '../../../plan/rows';
import { isBlankText } from '../../../rules/blankText';
import { notComparable } from '../../../rules/entryDecision';
import type { CellValue } from '../../../workbook/cell';
import { countedIn } from '../../codecs/countedIn';
import { isUnavailable } from '../../codecs/countWords';
import { entryReadings } from '../../codecs/entryReadings';
import { fold } from '../../codecs/plainText';
import type { OfferedReading } from '../../codecs/reading';
import { isUsable } from '../../codecs/usableEntry';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';

/** Last year's figures that cannot be read: nothing is compared with them, and nobody would know. */
export const priorCells: Look = (found) => {
  const rows = communeRowsById(found.plan);
  return found.placed.prior.flatMap(({ binding, place, cell }): ReadingIssue[] => {
    const row = rows.get(binding.row);
    const { value } = cell;
    if (!row || value === null || isUsable(row, value) || saysNone(value)) return [];
    const readings = entryReadings(row, cell, {
      unit: countedIn(found.plan, row),
      denominator: lastDenominator(found, row),
    });
    // Nothing is compared with none, nor with 0.
    if (readings.length > 0 && readings.every(({ way }) => way === 'nil' || way === 'unavailable')) return [];
    return [{ code: 'prior-unreadable', entry: binding.entry, cell: place, value, readings: readings.map(inPrior) }];
  });
};

/** Words for there being no figure, whatever they are: it is the figures that count. */
function saysNone(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return isBlankText(value) || isUnavailable(value) || fold(value).startsWith(fold(notComparable));
}

function lastDenominator({ entries }: FoundForm, row: FormRow): number | undefined {
  if (row.kind !== 'indicator' || row.indicator.rule.kind !== 'ratio') return undefined;
  const value = entries.get(priorEntry(baseRowId(row.indicator.rule.denominator)));
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Last year's column has a word of its own for there being no figure. */
function inPrior(reading: OfferedReading): OfferedReading {
  return reading.way === 'unavailable' ? { to: notComparable, way: 'choice' } : reading;
}
