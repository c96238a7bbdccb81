import { all, any, compare, entry, number, times } from '../build';
import type { RelationKind, RelationOf } from './relationKind';

/** Compared by multiplication, so that nothing of nothing is fine and something of nothing is not. */
export const quotientBetween: RelationKind<RelationOf<'quotientBetween'>> = (relation, { usable }) => {
  const [dividend, divisor] = [entry(relation.dividend), entry(relation.divisor)];
  const hundredfold = times(dividend, 100);
  const outside = any(
    compare(hundredfold, '<', times(divisor, hundredths(relation.min))),
    compare(hundredfold, '>', times(divisor, hundredths(relation.max))),
  );
  return {
    entry: relation.dividend,
    violated: all(usable(relation.dividend), usable(relation.divisor), outside),
    facts: { dividend, divisor, min: number(relation.min), max: number(relation.max) },
  };
};

function hundredths(value: number): number {
  return Math.round(value * 100);
}
