import type { PlanProblem } from './planProblem';

/** A problem whose place is still a path of keys. */
export interface Flaw extends Omit<PlanProblem, 'path' | 'place'> {
  readonly at: readonly PropertyKey[];
}
