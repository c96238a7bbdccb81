import type { PlanProblem } from './planProblem';

/** A problem whose place is still a path of keys. */
export interface Flaw extends Omit<PlanProblem, 'path'> {
  readonly at: readonly PropertyKey[];
}
