import { MAX_COLUMN } from '../../workbook/address';
import { blankCell, type Cell } from '../../workbook/cell';

/** The cells of one sheet that hold something. */
export class CellStore {
  rowCount = 0;
  columnCount = 0;
  private readonly cells = new Map<number, Cell>();

  get size(): number {
    return this.cells.size;
  }

  /** A position that a file fills twice keeps what came last, as in Excel and LibreOffice. */
  set(row: number, column: number, cell: Cell): void {
    this.cells.set(row * MAX_COLUMN + column - 1, cell);
    if (row > this.rowCount) this.rowCount = row;
    if (column > this.columnCount) this.columnCount = column;
  }

  at(row: number, column: number): Cell {
    if (column < 1 || column > MAX_COLUMN) return blankCell;
    return this.cells.get(row * MAX_COLUMN + column - 1) ?? blankCell;
  }
}
