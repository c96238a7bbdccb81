import { MAX_COLUMN } from '../../workbook/address';
import { blankCell, type Cell, type CellValue } from '../../workbook/cell';
import type { CellLook } from './styles';

/** A cell as it was scanned; `formula` decodes the formula's text, which most cells are never asked for. */
export interface ScannedCell {
  /** A formula's result may be a text that nobody has decoded yet. */
  readonly value: CellValue | (() => CellValue);
  readonly formula?: () => string;
  readonly look: CellLook | undefined;
}

/** A form lies in these rows and columns: every cell there has a place of its own in its row. Whatever lies beyond is looked up. */
const near = { rows: 1024, columns: 32 };

/** The cells of one sheet that hold something. */
export class CellStore {
  rowCount = 0;
  columnCount = 0;
  size = 0;
  private readonly rows: (ScannedCell | undefined)[][] = [];
  private readonly farCells = new Map<number, ScannedCell>();

  /** A position that a file fills twice keeps what came last, as in Excel and LibreOffice. */
  set(row: number, column: number, cell: ScannedCell): void {
    if (!this.find(row, column)) this.size++;
    if (isNear(row, column)) (this.rows[row] ??= [])[column - 1] = cell;
    else this.farCells.set(farPlaceOf(row, column), cell);
    if (row > this.rowCount) this.rowCount = row;
    if (column > this.columnCount) this.columnCount = column;
  }

  at(row: number, column: number): Cell {
    const cell = this.find(row, column);
    if (!cell) return blankCell;
    const { formula, look } = cell;
    const value = valueOf(cell);
    if (formula === undefined) return { value, ...look };
    return {
      value,
      // Whether there is one is often all that is asked.
      get formula() {
        return formula();
      },
      ...look,
    };
  }

  valueAt(row: number, column: number): CellValue {
    const cell = this.find(row, column);
    return cell ? valueOf(cell) : null;
  }

  hasFormula(row: number, column: number): boolean {
    return this.find(row, column)?.formula !== undefined;
  }

  private find(row: number, column: number): ScannedCell | undefined {
    if (isNear(row, column)) return this.rows[row]?.[column - 1];
    return column < 1 || column > MAX_COLUMN ? undefined : this.farCells.get(farPlaceOf(row, column));
  }
}

function isNear(row: number, column: number): boolean {
  return row >= 1 && row <= near.rows && column >= 1 && column <= near.columns;
}

function farPlaceOf(row: number, column: number): number {
  return row * MAX_COLUMN + column - 1;
}

function valueOf({ value }: ScannedCell): CellValue {
  return typeof value === 'function' ? value() : value;
}
