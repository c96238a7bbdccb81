import type { Plan } from '../plan/schema';
import type { ReportContext, RowId } from './assessment';
import { rowExpressions, type RowExpressions } from './rows';

/** Everything about a report that does not depend on its entries. */
export interface PreparedForm {
  readonly rows: ReadonlyMap<RowId, RowExpressions>;
  readonly milestones: readonly number[];
  /** Shortfalls need no explanation in this report year. */
  readonly mayStaySilent: boolean;
}

const prepared = new WeakMap<Plan, Map<string, PreparedForm>>();

/** Expressions are built once for a plan and year; units share them, save those with targets of their own. */
export function preparedForm(plan: Plan, context: ReportContext): PreparedForm {
  const forms = prepared.get(plan) ?? new Map<string, PreparedForm>();
  prepared.set(plan, forms);
  const hasOwnTargets = plan.assignedTargets !== undefined && Object.hasOwn(plan.assignedTargets, context.unit);
  const key = `${String(context.year)} ${hasOwnTargets ? context.unit : ''}`;
  const known = forms.get(key);
  if (known) return known;
  const form: PreparedForm = {
    rows: new Map(rowExpressions(plan, context).map((row) => [row.row, row])),
    milestones: plan.milestones,
    mayStaySilent: plan.explanation.optionalYears.includes(context.year),
  };
  forms.set(key, form);
  return form;
}
