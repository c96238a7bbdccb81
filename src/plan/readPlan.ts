import { calendarFlaws } from './consistency/calendar';
import { duplicateFlaws } from './consistency/duplicates';
import { indicatorFlaws } from './consistency/indicators';
import { lastYearFlaws } from './consistency/lastYear';
import { relationFlaws } from './consistency/relations';
import { assignedTargetFlaws } from './consistency/assignedTargets';
import { textFlaws } from './consistency/texts';
import { unitListFlaws } from './consistency/unitLists';
import { draftOf } from './draft';
import { isJsonObject } from './json';
import { planPlace } from './planPlace';
import { planPath } from './planPath';
import type { PlanProblem } from './planProblem';
import { planSchema, type Plan } from './schema';
import { schemaFlaws } from './schemaFlaws';

export type { PlanProblem } from './planProblem';

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan }
  /** Every problem that could be found, in the order of the file's parts. */
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** What is wrong with something that has no parts of a plan at all. */
export const notAPlan: PlanProblem = { path: '', place: [], code: 'not-a-plan' };

/**
 * Reads a plan from parsed JSON: the only way in. Parts that are malformed do not keep the sound ones from being checked against
 * each other, so that an office sees everything that is to be corrected at once.
 */
export function readPlan(json: unknown): PlanReading {
  if (!isJsonObject(json)) return { ok: false, problems: [notAPlan] };
  const parsed = planSchema.safeParse(json);
  const draft = draftOf(json);
  const flaws = [
    ...(parsed.success ? [] : schemaFlaws(parsed.error.issues, json)),
    ...duplicateFlaws(draft),
    ...calendarFlaws(draft),
    ...lastYearFlaws(draft),
    ...indicatorFlaws(draft),
    ...relationFlaws(draft),
    ...unitListFlaws(draft),
    ...assignedTargetFlaws(draft),
    ...textFlaws(draft),
  ];
  if (parsed.success && flaws.length === 0) return { ok: true, plan: parsed.data };
  const problems = flaws.map(({ at, code, facts }) => ({
    path: planPath(at, json),
    place: planPlace(at, json),
    code,
    ...(facts && { facts }),
  }));
  return { ok: false, problems };
}
