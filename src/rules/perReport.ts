import type { Plan } from '../plan/schema';
import type { ReportContext } from './assessment';

/**
 * Works something out that does not depend on a report's entries: once for a plan and year. Units share it, save those with targets of
 * their own.
 */
export function perReport<Value>(
  workOut: (plan: Plan, context: ReportContext) => Value,
): (plan: Plan, context: ReportContext) => Value {
  const known = new WeakMap<Plan, Map<string, Value>>();
  return (plan, context) => {
    const values = known.get(plan) ?? new Map<string, Value>();
    known.set(plan, values);
    const hasOwnTargets = plan.assignedTargets !== undefined && Object.hasOwn(plan.assignedTargets, context.unit);
    const key = `${String(context.year)} ${hasOwnTargets ? context.unit : ''}`;
    const value = values.get(key) ?? workOut(plan, context);
    values.set(key, value);
    return value;
  };
}
