import type { Plan } from './schema';

/**
 * Works something out once for each plan, and for each of a few keys such as the template's version; it is let go of together with the
 * plan. A key must never come from a file.
 */
export function perPlan<Key extends readonly [] | readonly [key: string | number], Value>(
  workOut: (plan: Plan, ...key: Key) => Value,
): (plan: Plan, ...key: Key) => Value {
  const known = new WeakMap<Plan, Map<string | number, Value>>();
  return (plan, ...key) => {
    const values = known.get(plan) ?? new Map<string | number, Value>();
    known.set(plan, values);
    const [own = ''] = key;
    if (!values.has(own)) values.set(own, workOut(plan, ...key));
    return values.get(own) as Value;
  };
}
