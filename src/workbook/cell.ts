/** An error value that a cell shows instead of a result, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, by type. Blank is `null`; a typed figure that became text stays a string and is never parsed here. */
export type CellValue = null | number | string | boolean | CellError;

export interface Cell {
  readonly value: CellValue;
  /** Formula without its leading `=`. The empty string: there is a formula whose text the file does not repeat. */
  readonly formula?: string;
  /** Number-format code, where the source knows it: `General` is left out. */
  readonly numberFormat?: string;
  /** Font name, where the source knows it. */
  readonly font?: string;
}

export const blankCell: Cell = { value: null };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
