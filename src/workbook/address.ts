/** A cell of a named sheet. Rows and columns count from 1, as in A1 notation. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
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

/** Reads "B7", "$B$7" or "B7:D9" (corners in any order) without a sheet; `undefined` for anything else. */
export function parseRange(text: string): RangeRef | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return undefined;
  const columns = [columnNumber(match[1] ?? ''), columnNumber(match[3] ?? match[1] ?? '')] as const;
  const rows = [Number(match[2]), Number(match[4] ?? match[2])] as const;
  const outside = columns.includes(0) || rows.some((row) => row < 1 || row > MAX_ROW);
  if (outside) return undefined;
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/** Sheet name as it stands in a reference: always quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads what a defined name refers to, when it is one cell or block of one sheet ("'Báo cáo'!$E$12").
 * `undefined` for constants, broken (#REF!) and external references, unions and whole columns.
 */
export function parseReference(text: string): (RangeRef & { sheet: string }) | undefined {
  const match = /^=?(?:'((?:[^'[\]]|'')+)'|([^'![\]:,()]+))!([$A-Za-z\d:]+)$/.exec(text.trim());
  if (!match) return undefined;
  const range = parseRange(match[3] ?? '');
  return range && { ...range, sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '' };
}
