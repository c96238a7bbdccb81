import type { CellValue } from './cell';
import type { SheetSnapshot } from './snapshot';

/** The value of a cell, without building the cell where the source can do without. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.valueAt ? sheet.valueAt(row, column) : sheet.at(row, column).value;
}
