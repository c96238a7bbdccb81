import type { FormRow } from '../../plan/rows';
import type { Plan } from '../../plan/schema';

/** What the row's figure is counted in, as the plan says; empty for levels and choices. */
export function countedIn(plan: Plan, row: FormRow): string {
  if (row.kind === 'base') return row.figure.unit.vi;
  const { rule } = row.indicator;
  return rule.kind === 'ratio' ? (plan.baseFigures.find(({ id }) => id === rule.denominator)?.unit.vi ?? '') : '';
}
