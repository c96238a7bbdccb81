import type { Cell } from '../../workbook/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A form has some 70 rows and 17 columns; what stands further away stays on the old sheet, unlisted. */
const looked = { rows: 2_000, columns: 60 };

/** Cells that hold anything, row by row. */
export function sheetCells(sheet: SheetSnapshot): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, looked.rows); row++) {
    for (let column = 1; column <= Math.min(sheet.columnCount, looked.columns); column++) {
      const cell = sheet.at(row, column);
      if (cell.value !== null || cell.formula !== undefined) cells.push({ row, column, cell });
    }
  }
  return cells;
}
