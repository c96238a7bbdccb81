import { rangeAddress } from '../workbook/address';
import type { WorkbookContent } from '../workbook/content';
import type { Outcome } from '../workbook/problem';
import { queueCensus } from './census';
import { type Damage, type LostFormula, type SheetDamage, damageOf, queueInspection } from './inspectForm';
import type { Anchor, InsertedSheet } from './insertedSheets';
import type { RoundTrip } from './run';

/** Puts back names and formulas and looks again, in one round trip. The outcome is what is still wrong. */
export async function repairForm(
  roundTrip: RoundTrip,
  damage: Damage,
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
  anchors: readonly Anchor[],
): Promise<Outcome<Damage>> {
  return roundTrip((context) => {
    for (const sheet of damage.sheets) {
      const worksheet = context.workbook.worksheets.getItem(sheet.sheet.id);
      const lost = damage.anchors.filter((anchor) => anchor.sheet.id === sheet.sheet.id);
      repairNames(context.workbook.names, worksheet, sheet.strayNames, lost);
      repairFormulas(worksheet, sheet);
    }
    const census = queueCensus(context);
    const inspection = queueInspection(context, expected, sheets, false);
    return () => damageOf(anchors, census().names, inspection());
  });
}

function repairNames(
  names: Excel.NamedItemCollection,
  worksheet: Excel.Worksheet,
  strayNames: readonly string[],
  lost: readonly Anchor[],
): void {
  // All questions before all changes: a question between two changes makes Excel work the first one out.
  const strays = strayNames.map((name) => worksheet.names.getItem(name));
  const broken = lost.map(({ name }) => names.getItemOrNullObject(name));
  const targets = lost.map(({ name, range }) => ({ name, range: worksheet.getRange(rangeAddress(range)) }));
  for (const item of [...strays, ...broken]) item.delete();
  for (const { name, range } of targets) names.add(name, range);
}

/** Protection is lifted for nothing less than a lost formula: it cannot be undone by the clerk. */
function repairFormulas(worksheet: Excel.Worksheet, { formulas, protection }: SheetDamage): void {
  if (formulas.length === 0) return;
  const blocks = runsOf(formulas).map((run) => {
    const [{ row, column }] = run;
    const address = rangeAddress({ row, column, lastRow: row, lastColumn: column + run.length - 1 });
    return { range: worksheet.getRange(address), formulas: [run.map((cell) => `=${cell.formula}`)] };
  });
  if (protection) worksheet.protection.unprotect();
  for (const block of blocks) block.range.formulas = block.formulas;
  if (protection) worksheet.protection.protect(protection);
}

type Run = [LostFormula, ...LostFormula[]];

/** Neighbours of one row are written together: one range per cell makes Excel crawl. */
function runsOf(cells: readonly LostFormula[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
