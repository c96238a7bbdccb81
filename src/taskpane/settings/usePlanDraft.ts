import { useMemo, useState } from 'react';
import type { PlanProblem } from '../../plan/planProblem';
import { readPlan } from '../../plan/readPlan';
import type { Plan } from '../../plan/schema';

/** Changes of a plan's parts; what is typed halfway need not be sound yet. */
export type EditPlan = (parts: Partial<Plan>) => void;

export interface PlanDraft {
  readonly draft: Plan;
  readonly edit: EditPlan;
  /** Says whether lines of the unit list cannot be read: what they would change is not in the draft. */
  setBadLines(are: boolean): void;
  /** Such lines kept the plan from being saved. */
  readonly isHeldByLines: boolean;
  /** What keeps the draft from being saved, once that was tried. */
  readonly problems: readonly PlanProblem[];
  readonly isChanged: boolean;
  save(): void;
}

/** A plan that is being edited. It is saved as the next version of its plan, and only when the schema has nothing against it. */
export function usePlanDraft(plan: Plan, onSave: (plan: Plan) => void): PlanDraft {
  const [draft, setDraft] = useState(plan);
  const [hasTried, setHasTried] = useState(false);
  const [hasBadLines, setBadLines] = useState(false);
  const problems = useMemo(() => (hasTried ? problemsOf(draft) : []), [hasTried, draft]);
  return {
    draft,
    edit: (parts) => setDraft((before) => ({ ...before, ...parts })),
    setBadLines,
    isHeldByLines: hasTried && hasBadLines,
    problems,
    isChanged: hasBadLines || JSON.stringify(draft) !== JSON.stringify(plan),
    save() {
      setHasTried(true);
      const read = readPlan({ ...draft, version: plan.version + 1 });
      if (read.ok && !hasBadLines) onSave(read.plan);
    },
  };
}

function problemsOf(draft: Plan): readonly PlanProblem[] {
  const read = readPlan(draft);
  return read.ok ? [] : read.problems;
}
