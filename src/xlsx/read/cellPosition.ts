import { MAX_COLUMN, MAX_ROW } from '../../workbook/address';
import { damaged } from './readFailure';

/** Where the next cell stands: by its address, or else right of the one before it. Throws outside Excel's grid. */
export class CellPosition {
  row = 0;
  column = 0;

  constructor(private readonly part: string) {}

  startRow(reference: string | undefined): void {
    this.row = reference === undefined ? this.row + 1 : Number(reference);
    this.column = 0;
    if (!Number.isInteger(this.row)) throw damaged(this.part);
    this.check(this.row, 1);
  }

  /** Reads an address such as `AB12` without building any other value. */
  moveTo(reference: string | undefined): void {
    if (reference === undefined) {
      this.check(this.row, ++this.column);
      return;
    }
    let at = 0;
    let column = 0;
    for (; at < reference.length && at < 4; at++) {
      const letter = reference.charCodeAt(at) & ~0x20;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    let row = 0;
    const firstDigit = at;
    for (; at < reference.length && at < firstDigit + 8; at++) {
      const digit = reference.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    if (at < reference.length) throw damaged(this.part);
    this.check(row, column);
    this.row = row;
    this.column = column;
  }

  private check(row: number, column: number): void {
    if (row < 1 || row > MAX_ROW || column < 1 || column > MAX_COLUMN) throw damaged(this.part);
  }
}
