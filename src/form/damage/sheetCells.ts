import type { Cell } from '../../workbook/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { RepairPlan } from './damage';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A form has some 70 rows and 17 columns; what stands further away stays on the old sheet, unlisted. As much as is read of an open workbook. */
export const listed = { rows: 2_000, columns: 52 };
/** Cells further away that are counted. */
const counted = 200_000;

/** Cells that hold anything, row by row. */
export function sheetCells(sheet: SheetSnapshot): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, listed.rows); row++) {
    for (let column = 1; column <= Math.min(sheet.columnCount, listed.columns); column++) {
      const cell = sheet.at(row, column);
      if (cell.value !== null || cell.formula !== undefined) cells.push({ row, column, cell });
    }
  }
  return cells;
}

/** What stands too far away to be listed: how many cells, and whether there may be more. */
export function cellsBeyond({ rowCount, columnCount, extent, at }: SheetSnapshot): RepairPlan['beyond'] {
  let [count, left] = [0, counted];
  const isRead = !extent || (extent.rows <= listed.rows && extent.columns <= listed.columns);
  for (let row = 1; row <= rowCount && left > 0; row++) {
    const first = row > listed.rows ? 1 : listed.columns + 1;
    for (let column = first; column <= columnCount && left > 0; column++, left--) {
      const { value, formula } = at(row, column);
      if (value !== null || formula !== undefined) count += 1;
    }
  }
  const isMore = !isRead || left === 0;
  return count > 0 || isMore ? { count, isMore } : undefined;
}
