import { remembered } from './remembered';

/** A cell of a named sheet. Rows and columns count from 1, as in A1 notation. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** A block of cells of one sheet; both corners belong to it. */
export interface RangeRef {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 28; 0 where the text is not a column of Excel's grid. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : 0;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

export function rangeAddress(range: RangeRef): string {
  const first = cellAddress(range.row, range.column);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

export function isIn(range: RangeRef, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return range.row <= row && row <= range.lastRow && range.column <= column && column <= range.lastColumn;
}

/** Reads "B7", "$B$7" or "B7:D9" (corners in any order) without a sheet; `undefined` for anything else. */
export function parseRange(text: string): RangeRef | undefined {
  const first = cornerAt(text, 0);
  if (!first) return undefined;
  const hasLast = text[first.end] === ':';
  const last = hasLast ? cornerAt(text, first.end + 1) : first;
  if (last?.end !== text.length) return undefined;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** Reads "B7" or "$B$7" from `start` on, and says where it ends. By hand: a form has hundreds of names and merges. */
function cornerAt(text: string, start: number): { row: number; column: number; end: number } | undefined {
  let at = start + (text[start] === '$' ? 1 : 0);
  let column = 0;
  for (const most = at + 3; at < most; at++) {
    const letter = text.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (text[at] === '$') at++;
  let row = 0;
  for (const most = at + 7; at < most; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  const isInside = row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
  return isInside ? { row, column, end: at } : undefined;
}

/** Sheet name as it stands in a reference: always quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads what a defined name refers to, when it is one cell or block of one sheet ("'Báo cáo'!$E$12").
 * `undefined` for constants, broken (#REF!) and external references, unions and whole columns.
 */
export const parseReference = remembered((text: string): Readonly<RangeRef & { sheet: string }> | undefined => {
  const trimmed = text.trim();
  const mark = trimmed.lastIndexOf('!');
  const range = mark < 0 ? undefined : parseRange(trimmed.slice(mark + 1));
  const match = range && sheetPart.exec(trimmed.slice(0, mark));
  if (!match) return undefined;
  const { row, column, lastRow, lastColumn } = range;
  return { row, column, lastRow, lastColumn, sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '' };
});

const sheetPart = /^=?(?:'((?:[^'[\]]|'')+)'|([^'![\]:,()]+))$/;
