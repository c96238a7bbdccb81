import { cellAddress, rangeAddress } from '../workbook/address';
import type { WorkbookContent } from '../workbook/content';
import { isTorn, sameFormula } from '../workbook/sameFormula';
import type { DefinedName } from '../workbook/snapshot';
import { type LiveSheet, queueNames, sameName } from './census';
import { type Anchor, type InsertedSheet, formulaCells, lostAnchors } from './insertedSheets';
import { answered } from './run';

export interface LostFormula {
  readonly row: number;
  readonly column: number;
  /** Without a leading `=`. */
  readonly formula: string;
}

/** What insertion did to one sheet. */
export interface SheetDamage {
  readonly sheet: LiveSheet;
  readonly formulas: readonly LostFormula[];
  /** Names of ours that became the sheet's own and would hide those of the workbook. */
  readonly strayNames: readonly string[];
  /** Present where the sheet is protected. */
  readonly protection?: Excel.WorksheetProtectionOptions;
}

export interface Damage {
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly SheetDamage[];
}

export function isSound(damage: Damage): boolean {
  return (
    damage.anchors.length === 0 &&
    damage.sheets.every((sheet) => sheet.formulas.length === 0 && sheet.strayNames.length === 0)
  );
}

/** `exact`: a formula must be ours. Otherwise it is enough that there is one whose references hold: Excel's wording of ours. */
export function queueInspection(
  context: Excel.RequestContext,
  expected: WorkbookContent,
  sheets: readonly InsertedSheet[],
  exact: boolean,
): () => readonly SheetDamage[] {
  const ours = expected.names.filter((item) => item.scope === undefined);
  const { worksheets } = context.workbook;
  const readers = sheets.map((sheet) => queueSheetInspection(worksheets.getItem(sheet.live.id), ours, sheet, exact));
  return () => readers.map((read) => read());
}

export function damageOf(
  anchors: readonly Anchor[],
  names: readonly DefinedName[],
  sheets: readonly SheetDamage[],
): Damage {
  return { anchors: lostAnchors(anchors, names), sheets };
}

function queueSheetInspection(
  worksheet: Excel.Worksheet,
  ours: readonly DefinedName[],
  { content, live }: InsertedSheet,
  exact: boolean,
): () => SheetDamage {
  const readNames = queueNames(worksheet.names);
  const protection = worksheet.protection;
  protection.load('protected,options');
  const readFormulas = queueFormulas(worksheet, formulaCells(content));
  const isRight = (actual: string, formula: string) =>
    sameFormula(actual, formula, [content.name, live.name]) || (!exact && !isTorn(actual));
  return () => ({
    sheet: live,
    formulas: readFormulas(isRight),
    strayNames: readNames()
      .map((item) => item.name)
      .filter((name) => ours.some((item) => sameName(item.name, name))),
    ...(protection.protected ? { protection: protection.options } : {}),
  });
}

type IsRight = (actual: string, formula: string) => boolean;

function queueFormulas(worksheet: Excel.Worksheet, cells: readonly LostFormula[]): (isRight: IsRight) => LostFormula[] {
  if (cells.length === 0) return () => [];
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const corner = { row: Math.min(...rows), column: Math.min(...columns) };
  const block = rangeAddress({ ...corner, lastRow: Math.max(...rows), lastColumn: Math.max(...columns) });
  const range = worksheet.getRange(block);
  range.load('formulas');
  return (isRight) => lostFormulas(cells, range, corner, isRight);
}

function lostFormulas(
  cells: readonly LostFormula[],
  range: Excel.Range,
  corner: { readonly row: number; readonly column: number },
  isRight: IsRight,
): LostFormula[] {
  const formulas = answered(range.formulas);
  return cells.filter((cell) => {
    const actual: unknown = formulas[cell.row - corner.row]?.[cell.column - corner.column];
    return !(typeof actual === 'string' && actual.startsWith('=') && isRight(actual.slice(1), cell.formula));
  });
}

export function formulaPlace(sheet: LiveSheet, cell: LostFormula): string {
  return `${sheet.name}!${cellAddress(cell.row, cell.column)}`;
}
