import { parseReference } from '../workbook/address';
import { type Outcome, success } from '../workbook/problem';
import { type Census, bearsName, queueCensus, sameName, sheetById } from './census';
import type { Replacement } from './replaceForm';
import { restoreIds } from './retireSheets';
import { isTorn } from '../workbook/sameFormula';
import type { RoundTrip } from './run';

/** What goes wrong once may go right at the second try; what fails twice is told. */
const TRIES = 2;

/**
 * Takes a replacement back, whole or half done: what is there decides, not what was answered. The old sheets get back their ids, names
 * and places, the new ones go.
 */
export async function restoreForm(roundTrip: RoundTrip, replacement: Replacement): Promise<Outcome<undefined>> {
  let outcome: Outcome<undefined> = success(undefined);
  for (let left = TRIES; left > 0; left--) {
    outcome = await tryToRestore(roundTrip, replacement);
    if (outcome.ok) return outcome;
  }
  return outcome;
}

async function tryToRestore(roundTrip: RoundTrip, replacement: Replacement): Promise<Outcome<undefined>> {
  const after = await roundTrip(queueCensus);
  if (!after.ok) return after;
  if (!isSame(replacement.before, after.value)) {
    const restored = await roundTrip((context) => queueRestoration(context, replacement, after.value));
    if (!restored.ok) return restored;
  }
  const there = replacement.old.filter(({ live }) => sheetById(after.value, live.id));
  return restoreIds(roundTrip, there);
}

function isSame(before: Census, after: Census): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function queueRestoration(
  context: Excel.RequestContext,
  { before, old, form }: Replacement,
  after: Census,
): () => undefined {
  const { worksheets, names } = context.workbook;
  const ours = (name: string) => form.names.some((item) => sameName(item.name, name));
  for (const { name } of after.names.filter((item) => ours(item.name))) names.getItemOrNullObject(name).delete();
  for (const { id, name, visibility } of after.sheets) {
    const isNew = !sheetById(before, id) && form.sheets.some((sheet) => bearsName(name, sheet.name));
    if (!isNew) continue;
    const sheet = worksheets.getItem(id);
    // Excel deletes no sheet that is hidden for good.
    if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  for (const { live } of old) {
    if (!sheetById(after, live.id)) continue;
    const sheet = worksheets.getItem(live.id);
    sheet.name = live.name;
    sheet.position = before.sheets.findIndex(({ id }) => id === live.id);
  }
  for (const { name, refersTo } of before.names.filter((item) => ours(item.name))) {
    if (isWhole(refersTo, before, after)) names.add(name, refersTo);
  }
  return () => undefined;
}

/** A reference that was broken before, or to a sheet that is gone, cannot be written. */
function isWhole(refersTo: string, before: Census, after: Census): boolean {
  const target = parseReference(refersTo);
  const sheet = before.sheets.find(({ name }) => sameName(name, target?.sheet ?? ''));
  return target === undefined ? !isTorn(refersTo) : sheet !== undefined && sheetById(after, sheet.id) !== undefined;
}
