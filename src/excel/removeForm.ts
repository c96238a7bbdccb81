import type { WorkbookContent } from '../workbook/content';
import type { Outcome } from '../workbook/problem';
import { type Census, bearsName, queueCensus, sameName, sheetById } from './census';
import { isTorn } from '../workbook/sameFormula';
import type { RoundTrip } from './run';

/**
 * Takes back an insertion, whole or half done: the workbook has the sheets and names that it had before. Excel on the web has
 * been seen to insert sheets and answer with an error (office-js #3179), so what is there decides, not what was answered.
 */
export async function removeForm(
  roundTrip: RoundTrip,
  before: Census,
  expected: WorkbookContent,
): Promise<Outcome<undefined>> {
  const after = await roundTrip(queueCensus);
  if (!after.ok) return after;
  return roundTrip((context) => {
    restoreNames(context, before, after.value, expected);
    removeSheets(context, before, after.value, expected);
    return () => undefined;
  });
}

function restoreNames(context: Excel.RequestContext, before: Census, after: Census, expected: WorkbookContent): void {
  const { names } = context.workbook;
  for (const now of after.names) {
    if (!expected.names.some((item) => sameName(item.name, now.name))) continue;
    const then = before.names.find((item) => sameName(item.name, now.name));
    // A reference that was broken before cannot be written; it breaks again when its sheet goes.
    if (then && (then.refersTo === now.refersTo || isTorn(then.refersTo))) continue;
    names.getItemOrNullObject(now.name).delete();
    if (then) names.add(then.name, then.refersTo);
  }
}

function removeSheets(context: Excel.RequestContext, before: Census, after: Census, expected: WorkbookContent): void {
  for (const { id, name, visibility } of after.sheets) {
    const isOurs = !sheetById(before, id) && expected.sheets.some((sheet) => bearsName(name, sheet.name));
    if (!isOurs) continue;
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel deletes no sheet that is hidden for good.
    if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}
