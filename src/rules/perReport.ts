import type { Plan } from '../plan/schema';
import type { ReportContext } from './assessment';

/** A file says for which year it is, and thousands of files could say thousands of years: so many are kept, then the oldest goes. */
const most = 24;

/**
 * Works something out that does not depend on a report's entries: once for a plan and year. Units share it, save those with targets of
 * their own.
 */
export function perReport<Value extends object>(
  workOut: (plan: Plan, context: ReportContext) => Value,
): (plan: Plan, context: ReportContext) => Value {
  const known = new WeakMap<Plan, Map<string, Value>>();
  return (plan, context) => {
    const values = known.get(plan) ?? new Map<string, Value>();
    known.set(plan, values);
    const hasOwnTargets = plan.assignedTargets !== undefined && Object.hasOwn(plan.assignedTargets, context.unit);
    const key = `${String(context.year)} ${hasOwnTargets ? context.unit : ''}`;
    const found = values.get(key);
    if (found !== undefined) return found;
    const [oldest] = values.keys();
    if (oldest !== undefined && values.size >= most) values.delete(oldest);
    const value = workOut(plan, context);
    values.set(key, value);
    return value;
  };
}
