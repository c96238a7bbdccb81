import { perPlan } from '../../plan/perPlan';
import { communeRows, type FormRow } from '../../plan/rows';
import type { Plan } from '../../plan/schema';

/** What the row's figure is counted in, as the plan says; empty for levels and choices. */
export function countedIn(plan: Plan, { id }: FormRow): string {
  return unitsOf(plan).get(id) ?? '';
}

const unitsOf = perPlan((plan: Plan): ReadonlyMap<string, string> => {
  const units = new Map(plan.baseFigures.map(({ id, unit }) => [id, unit.vi]));
  return new Map(
    communeRows(plan).flatMap((row) => {
      if (row.kind === 'base') return [[row.id, row.figure.unit.vi] as const];
      const { rule } = row.indicator;
      return rule.kind === 'ratio' ? [[row.id, units.get(rule.denominator) ?? ''] as const] : [];
    }),
  );
});
