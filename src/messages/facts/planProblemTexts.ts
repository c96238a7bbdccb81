import type { PlanProblemCode } from '../../plan/planProblem';

/** A fact of a plan's problem as text; empty where it is absent. */
export type PlanFact = (name: string) => string;

/** A language's words for what is wrong at one place of a plan. They follow the place, so they begin in lower case. */
export type PlanProblemTexts = { readonly [Code in PlanProblemCode]: (fact: PlanFact) => string };
