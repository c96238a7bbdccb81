import type { CellRef } from '../workbook/address';

/** "E31": the sheet is left out, because a form's entries stand on one sheet. */
export function addressText({ row, column }: CellRef): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
