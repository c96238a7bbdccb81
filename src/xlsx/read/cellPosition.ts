import { MAX_COLUMN, MAX_ROW } from '../../workbook/address';
import { damaged } from './readFailure';
import { digitsBetween } from './xmlBytes';

/** Where the next cell stands: by its address, or else right of the one before it. Throws outside Excel's grid. */
export class CellPosition {
  row = 0;
  column = 0;

  constructor(private readonly part: string) {}

  /** Moves before the first cell of a row, by its number, or else of the row below the last one. */
  startRow(number: number | undefined): void {
    this.row = number ?? this.row + 1;
    this.column = 0;
    if (!Number.isInteger(this.row)) throw damaged(this.part);
    this.check(this.row, 1);
  }

  /** Moves to the cell with the address, such as `AB12`, that stands from `start` to `end`. */
  moveTo(bytes: Uint8Array, start: number, end: number): void {
    let at = start;
    let column = 0;
    for (; at < end && at < start + 4; at++) {
      const letter = (bytes[at] ?? 0) & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = digitsBetween(bytes, at, end);
    this.check(row, column);
    this.row = row;
    this.column = column;
  }

  /** Moves to the cell to the right of the last one. */
  moveOn(): void {
    this.check(this.row, ++this.column);
  }

  private check(row: number, column: number): void {
    if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) throw damaged(this.part);
  }
}
