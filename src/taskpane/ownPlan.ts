import { defaultPlan } from '../plan/defaultPlan';
import type { Plan } from '../plan/schema';
import type { PlanChoice } from './services';

const KEY = 'chitieu.plan';

/** The plan to begin with: the one that was chosen and kept, where this version of the pane can still read it. */
export async function firstPlan(
  storage: Storage | undefined,
): Promise<{ readonly plan: Plan; readonly origin: PlanChoice['origin'] }> {
  const kept = keptText(storage);
  if (kept === undefined) return { plan: defaultPlan, origin: 'built-in' };
  // Whoever uses the built-in plan does not fetch what reads others.
  const reader = await import('../plan/planText').catch(() => undefined);
  const read = reader?.readPlanText(kept);
  return read?.ok ? { plan: read.plan, origin: 'own' } : { plan: defaultPlan, origin: 'unreadable' };
}

/** Keeps the choice; without a plan, that there is none. `false` where the browser refuses. */
export function keepPlan(storage: Storage | undefined, plan: Plan | undefined): boolean {
  try {
    if (plan) storage?.setItem(KEY, JSON.stringify(plan));
    else storage?.removeItem(KEY);
    return storage !== undefined;
  } catch {
    return false;
  }
}

function keptText(storage: Storage | undefined): string | undefined {
  try {
    return storage?.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
