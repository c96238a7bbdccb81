import type { PlanProblem } from '../../plan/planProblem';
import { MAX_PLAN_BYTES, planText, readPlanText } from '../../plan/planText';
import type { Plan } from '../../plan/schema';
import { offerJson } from '../host/download';

/** A plan file that was picked, or why it is not one. */
export type PickedPlan =
  | { readonly state: 'read'; readonly file: string; readonly plan: Plan }
  | { readonly state: 'refused'; readonly file: string; readonly problems: readonly PlanProblem[] }
  | { readonly state: 'tooLarge' | 'cannotRead'; readonly file: string };

/** Reads a picked file as a plan, whatever it is. */
export async function readPlanFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<PickedPlan> {
  const { name } = file;
  if (file.size > MAX_PLAN_BYTES) return { state: 'tooLarge', file: name };
  try {
    const read = readPlanText(await file.text());
    if (read.ok) return { state: 'read', file: name, plan: read.plan };
    return { state: 'refused', file: name, problems: read.problems };
  } catch {
    return { state: 'cannotRead', file: name };
  }
}

/** Name of a plan's file. */
export function planFileName({ id, version }: Plan): string {
  return `ke-hoach-${id}-ban-${String(version)}.json`;
}

/** Hands a plan to the browser as the file that other panes load. */
export function exportPlan(plan: Plan): void {
  offerJson(planFileName(plan), planText(plan));
}
