import type { RepairPlan } from '../../form/damage/damage';
import { repairPlan } from '../../form/damage/repairPlan';
import type { Witness } from '../../form/reading/identifyRows';
import { templateContent } from '../../form/templateContent';
import { knownVersion } from '../../form/templateVersion';
import { formTextsVi } from '../../messages/formTexts.vi';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import type { EntryId, RawEntries } from '../../rules/assessment';
import { isCellError, type CellValue } from '../../workbook/cell';
import type { LostFixture, ReplacedForm } from '../../workbook/edit';
import { success, type Outcome } from '../../workbook/problem';
import type { LoadFailure, MakeForm, WorkbookServices } from '../services';

/** A form that was put in the place of a broken one. */
export interface Repaired {
  readonly replaced: ReplacedForm;
  /** How many filled-in cells were carried over. */
  readonly count: number;
  /** Those that read otherwise afterwards; absent where the new form could not be read. */
  readonly differing?: readonly EntryId[];
}

/** What looking for damage has shown. `foreign`: a form of another plan, a newer version or an unknown unit, which cannot be made anew. */
export type Diagnosis =
  | { readonly state: 'intact' }
  | { readonly state: 'foreign' }
  /** `choices`: how it would be repaired for each answer, where some rows are unclear and the clerk has to be asked. */
  | { readonly state: 'broken'; readonly plan: RepairPlan; readonly choices?: Readonly<Record<Witness, RepairPlan>> };

/** Looks for what is broken in the open workbook's form; nothing is changed. */
export async function findDamage(
  plan: Plan,
  { workbook, locator, check }: WorkbookServices,
): Promise<Outcome<Diagnosis>> {
  const snapshot = await workbook.readForm(locator);
  if (!snapshot.ok) return snapshot;
  const form = check(snapshot.value);
  if (!form.ok) return form;
  const { isOlder, planId, template, unit, year } = form.value;
  const report = { unit: unit.code, year };
  const canBeMade = planId === plan.id && knownVersion(template) && findUnit(plan, year, unit.code);
  if (!canBeMade) return success({ state: 'foreign' });
  // How the sheets of an older version were made is not known any more.
  const lost = isOlder
    ? success<readonly LostFixture[]>([])
    : await workbook.lostFixtures(templateContent(plan, report, formTextsVi), locator);
  if (!lost.ok) return lost;
  const planned = (trust?: Witness) => repairPlan(plan, snapshot.value, lost.value, formTextsVi, trust);
  const repair = planned();
  if (!repair) return success({ state: 'intact' });
  const [printed, anchored] = repair.unclear.length > 0 ? [planned('printed'), planned('anchored')] : [];
  return success({ state: 'broken', plan: repair, ...(printed && anchored && { choices: { printed, anchored } }) });
}

/** Puts a fresh form with all entries in the place of the broken one, and reads it back. A failure leaves the workbook as it was. */
export async function repairForm(
  { workbook, locator, check }: WorkbookServices,
  makeForm: MakeForm,
  { report, entries, frame, receipt }: RepairPlan,
  oldName: (name: string) => string,
): Promise<{ readonly ok: true; readonly value: Repaired } | { readonly ok: false; readonly problem: LoadFailure }> {
  const made = await makeForm(report, { entries, frame, receipt });
  if (!made) return { ok: false, problem: { code: 'not-made' } };
  const replaced = await workbook.replaceForm(made.file, made.content, locator, oldName);
  if (!replaced.ok) return replaced;
  const snapshot = await workbook.readForm(locator);
  const form = snapshot.ok ? check(snapshot.value) : snapshot;
  const differing = form.ok && { differing: differences(entries, form.value.entries) };
  return success({ replaced: replaced.value, count: entries.size, ...differing });
}

function differences(before: RawEntries, after: RawEntries): readonly EntryId[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((entry) => !isSame(before.get(entry) ?? null, after.get(entry) ?? null));
}

function isSame(left: CellValue, right: CellValue): boolean {
  return isCellError(left) && isCellError(right) ? left.error === right.error : left === right;
}
