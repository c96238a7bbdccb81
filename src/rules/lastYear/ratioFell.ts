import { baseRowId, priorEntry } from '../../plan/rows';
import { all, compare, entry, isNumber, result } from '../build';
import { endsIn } from '../decision';
import { countDecision } from '../entryDecision';
import type { NumberExpression } from '../expression';
import type { RuleOf } from '../kinds/kind';
import { pairCells } from '../kinds/ratioPair';
import type { FallOf } from './fellCheck';

/**
 * Ratios are compared by multiplication crosswise, which is exact up to this denominator: LibreOffice takes numbers that differ by
 * less than 2^-48 of their size for equal, and 10^14 is below 2^48. A hundred large communes have fewer people.
 */
export const MAX_COMPARED = 10_000_000;

export const ratioFell: FallOf<RuleOf<'ratio'>> = (indicator, { now, lastYear }) => {
  const { denominator } = pairCells(indicator);
  const lastDenominator = entry(priorEntry(baseRowId(indicator.rule.denominator)));
  return {
    fell: all(
      endsIn(countDecision(lastYear), 'none'),
      endsIn(countDecision(lastDenominator), 'none'),
      compare(lastDenominator, '>', 0),
      compare(lastYear, '<=', lastDenominator),
      compare(lastDenominator, '<=', MAX_COMPARED),
      isNumber(result(indicator.id, 'rate')),
      compare(denominator, '<=', MAX_COMPARED),
      compare(product(now, lastDenominator), '<', product(lastYear, denominator)),
    ),
    facts: { numerator: now, denominator, lastNumerator: lastYear, lastDenominator },
  };
};

function product(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: 'product', left, right };
}
