import type { SheetSnapshot } from './snapshot';

/** Whether a cell is computed, without reading its formula where the source can do without. */
export function hasFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.hasFormula ? sheet.hasFormula(row, column) : sheet.at(row, column).formula !== undefined;
}
