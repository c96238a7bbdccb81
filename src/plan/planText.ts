import { notAPlan, readPlan, type PlanReading } from './readPlan';
import type { Plan } from './schema';

/** A plan file is far below this; above it somebody picked the wrong file. */
export const MAX_PLAN_BYTES = 5_000_000;

/** A plan as the text of the one file that panes and the command line load. */
export function planText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Reads the text of a plan file; what is not JSON is no plan. */
export function readPlanText(text: string): PlanReading {
  let json: unknown;
  try {
    // Some editors put a byte-order mark at the beginning.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [notAPlan] };
  }
  return readPlan(json);
}
