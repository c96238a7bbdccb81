import type { CheckedForm } from '../../check/checkedForm';
import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';

/** How many of the form's figures have been entered. */
export function entryProgress(
  plan: Plan,
  { findings }: CheckedForm,
): { readonly done: number; readonly total: number } {
  const total = communeRows(plan).length;
  const missing = findings.filter(({ code }) => code === 'missing-entry' || code === 'entry-not-found');
  const blank = new Set(missing.map(({ entry }) => entry)).size;
  return { done: total - blank, total };
}
