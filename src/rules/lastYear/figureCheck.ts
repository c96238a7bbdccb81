import type { FormRow } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import type { FindingCode } from '../assessment';
import { all, any, compare, entry, number, times, when, wholeFraction } from '../build';
import type { Check } from '../check';
import { endsIn, type Decision } from '../decision';
import { countDecision } from '../entryDecision';
import type { Condition } from '../expression';

/**
 * A count against last year's: a digit too many or too few, or else, for a base figure, a change by more than is usual. Where last
 * year's is blank, small or nothing that can be compared, nothing is asked.
 */
export function figureCheck(row: FormRow, lastYear: Plan['lastYear']): Check {
  const [cell, prior] = [entry(row.entry), entry(row.prior)];
  const comparable = all(
    endsIn(countDecision(prior), 'none'),
    compare(prior, '>=', lastYear.compareFrom),
    endsIn(countDecision(cell), 'none'),
  );
  const changed: Decision<FindingCode | 'none'> = when(
    isChanged(row, lastYear.changedPercent),
    'changed-since-last-year',
    'none',
  );
  const otherwise = row.kind === 'base' ? changed : 'none';
  const figures = { value: cell, lastYear: prior };
  return {
    decision: when(comparable, when(isSlipped(row, lastYear.slippedFactor), 'slipped-digit', otherwise), 'none'),
    entry: row.entry,
    facts: {
      'slipped-digit': figures,
      'changed-since-last-year': { ...figures, limit: number(lastYear.changedPercent) },
    },
  };
}

function isSlipped(row: FormRow, { min, max }: Plan['lastYear']['slippedFactor']): Condition {
  const [cell, prior] = [entry(row.entry), entry(row.prior)];
  const isAbout = (greater: typeof cell, lesser: typeof cell): Condition =>
    all(compare(greater, '>=', times(lesser, min)), compare(greater, '<=', times(lesser, max)));
  return any(isAbout(cell, prior), isAbout(prior, cell));
}

function isChanged(row: FormRow, percent: number): Condition {
  const { part, whole } = wholeFraction(percent);
  const [cell, prior] = [times(entry(row.entry), whole), entry(row.prior)];
  return any(compare(cell, '>', times(prior, whole + part)), compare(cell, '<', times(prior, whole - part)));
}
