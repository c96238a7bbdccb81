import { indicatorEntry } from '../../plan/rows';
import type { Indicator } from '../../plan/schema';
import { targetsFor } from '../../plan/targets';
import { all, compare, isNumber, no, number, result, sum, times, when } from '../build';
import { isOnFloor } from '../kinds/ratioTarget';
import type { Condition, NumberExpression } from '../expression';
import type { RelationContext, RelationKind, RelationOf } from './relationKind';

/** Figures that are calculated back from the targets tend to lie on them to the last person. */
export const manyOnTarget: RelationKind<RelationOf<'manyOnTarget'>> = (relation, context) => {
  const indicators = relation.indicators.flatMap((id) => context.plan.indicators.filter((one) => one.id === id));
  const [first] = indicators;
  if (!first) throw new Error(`Relation ${relation.id} names no indicator`);
  const count = indicators
    .map((indicator) => onTarget(indicator, context))
    .filter((condition) => condition !== no)
    .map((condition): NumberExpression => when(condition, number(1), number(0)))
    .reduce(sum, number(0));
  return {
    entry: indicatorEntry(first),
    violated: compare(times(count, 2), '>', indicators.length),
    facts: { count, of: number(indicators.length) },
  };
};

/** The ratio is known (its rate is shown) and lies exactly on the floor of the latest target that is due. */
function onTarget(indicator: Indicator, { plan, unit, due }: RelationContext): Condition {
  const { rule } = indicator;
  if (rule.kind !== 'ratio') return no;
  const ratioIndicator = { ...indicator, rule };
  const targets = targetsFor(plan, ratioIndicator, unit);
  const target = due
    .map((milestone) => targets[milestone])
    .filter((one) => one !== undefined)
    .at(-1);
  if (!target) return no;
  return all(isNumber(result(indicator.id, 'rate')), isOnFloor(ratioIndicator, target));
}
