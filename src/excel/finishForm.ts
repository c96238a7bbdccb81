import { cellAddress } from '../workbook/address';
import type { WorkbookContent } from '../workbook/content';
import type { InsertedForm } from '../workbook/live';
import { type Outcome, failure, success } from '../workbook/problem';
import type { DefinedName } from '../workbook/snapshot';
import { type Damage, damageOf, formulaPlace, isSound, queueInspection } from './inspectForm';
import { type Anchor, type InsertedSheet, anchorsOf, firstEntry, lostAnchors } from './insertedSheets';
import { repairForm } from './repairForm';
import type { RoundTrip } from './run';

/** Reads inserted sheets back, repairs what insertion broke, and shows where the clerk begins. */
export async function finishForm(
  roundTrip: RoundTrip,
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
  names: readonly DefinedName[],
): Promise<Outcome<InsertedForm>> {
  const anchors = anchorsOf(expected, sheets);
  const namesHold = lostAnchors(anchors, names).length === 0;
  const inspected = await roundTrip((context) => {
    restoreVisibility(context, sheets);
    const inspection = queueInspection(context, expected, sheets, true);
    // A form that needs repair may yet be taken away again: the clerk's own sheet stays in front until then.
    if (namesHold) show(context, expected, sheets);
    return inspection;
  });
  if (!inspected.ok) return inspected;
  const damage = damageOf(anchors, names, inspected.value);
  return isSound(damage) ? success(reportOf(sheets, damage)) : mend(roundTrip, expected, sheets, anchors, damage);
}

async function mend(
  roundTrip: RoundTrip,
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
  anchors: readonly Anchor[],
  damage: Damage,
): Promise<Outcome<InsertedForm>> {
  const remaining = await repairForm(roundTrip, damage, expected, sheets, anchors);
  if (!remaining.ok) return remaining;
  if (!isSound(remaining.value)) return failure('insert-failed', { code: 'RepairFailed' });
  const shown = await roundTrip((context) => {
    show(context, expected, sheets);
    return () => undefined;
  });
  return shown.ok ? success(reportOf(sheets, damage)) : shown;
}

function restoreVisibility(context: Excel.RequestContext, sheets: readonly InsertedSheet[]): void {
  for (const { content, live } of sheets) {
    if (content.visibility === live.visibility) continue;
    const visibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
    context.workbook.worksheets.getItem(live.id).visibility = visibility[content.visibility];
  }
}

function show(context: Excel.RequestContext, expected: WorkbookContent, sheets: readonly InsertedSheet[]): void {
  const entry = firstEntry(expected, sheets);
  if (!entry) return;
  const sheet = context.workbook.worksheets.getItem(entry.sheet.id);
  sheet.activate();
  sheet.getRange(cellAddress(entry.row, entry.column)).select();
}

function reportOf(sheets: readonly InsertedSheet[], damage: Damage): InsertedForm {
  return {
    sheetNames: sheets.map(({ live }) => live.name),
    repaired: {
      names: damage.anchors.map((anchor) => anchor.name),
      formulas: damage.sheets.flatMap(({ sheet, formulas }) => formulas.map((cell) => formulaPlace(sheet, cell))),
    },
  };
}
