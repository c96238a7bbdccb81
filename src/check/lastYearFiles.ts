import type { Predecessor } from '../plan/predecessors';
import type { Plan, Unit } from '../plan/schema';
import type { Outcome, Problem } from '../workbook/problem';
import type { CheckedForm } from './checkedForm';

/** A file that was picked as one of last year's. */
export interface LastYearFile {
  readonly file: string;
  readonly form: Outcome<CheckedForm>;
}

/** A picked file that is of no use, and why. */
export type RefusedFile = { readonly file: string } & (
  | { readonly code: 'unreadable'; readonly problem: Problem }
  /** `year`: the one that it reports on; `expected`: the one that was looked for. */
  | { readonly code: 'other-plan' | 'wrong-year'; readonly year: number; readonly expected: number }
  /** The unit is none of those that reported last year on this territory. */
  | { readonly code: 'wrong-unit'; readonly unit: string }
  /** There is a file of this unit already, the same or another one. */
  | { readonly code: 'repeated'; readonly used: string }
);

export interface UsedFile {
  readonly file: string;
  readonly unit: Unit;
  readonly form: CheckedForm;
}

/** Files that are last year's reports of the predecessors, one for each of them at most, and all others with the reason. */
export function sortLastYearFiles(
  plan: Plan,
  year: number,
  predecessors: readonly Predecessor[],
  files: readonly LastYearFile[],
): { readonly used: readonly UsedFile[]; readonly refused: readonly RefusedFile[] } {
  const used: UsedFile[] = [];
  const refused: RefusedFile[] = [];
  for (const { file, form } of files) {
    const sorted = form.ok
      ? sortFile(file, form.value, plan, year, predecessors, used)
      : ({ file, code: 'unreadable', problem: form.problem } as const);
    if ('code' in sorted) refused.push(sorted);
    else used.push(sorted);
  }
  return { used, refused };
}

function sortFile(
  file: string,
  form: CheckedForm,
  plan: Plan,
  expected: number,
  predecessors: readonly Predecessor[],
  used: readonly UsedFile[],
): UsedFile | RefusedFile {
  const { year } = form;
  if (form.planId !== plan.id) return { file, code: 'other-plan', year, expected };
  if (year !== expected) return { file, code: 'wrong-year', year, expected };
  const unit = predecessors.find((each) => each.unit.code === form.unit.code)?.unit;
  if (!unit) return { file, code: 'wrong-unit', unit: form.unit.name };
  const earlier = used.find((each) => each.unit === unit);
  return earlier ? { file, code: 'repeated', used: earlier.file } : { file, unit, form };
}
