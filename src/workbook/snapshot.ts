import type { RangeRef } from './address';
import type { Cell, CellValue } from './cell';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** The cells of one sheet at one moment. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Last row and column that may hold anything; 0 where the sheet is empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Last row and column that hold a value, where the source has read less than that. */
  readonly extent?: { readonly rows: number; readonly columns: number };
  /** Any position may be asked for; an empty one answers the blank cell. */
  at(row: number, column: number): Cell;
  /** The value alone, for who looks at many cells: some sources read a formula only when they are asked for the cell. */
  valueAt?(row: number, column: number): CellValue;
  /** Whether a cell is computed, for the same. */
  hasFormula?(row: number, column: number): boolean;
  /** Cells merged into one. This and all below: where the source knows it. */
  readonly merges?: readonly RangeRef[];
  /** Rows and columns that nobody sees, whether hidden by hand or by a filter: first and last of each run. */
  readonly hiddenRows?: readonly (readonly [first: number, last: number])[];
  readonly hiddenColumns?: readonly (readonly [first: number, last: number])[];
  /** Comments and notes, old and new style. */
  readonly comments?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly isProtected?: boolean;
}

/** A defined name as the workbook states it. */
export interface DefinedName {
  readonly name: string;
  /** Name of the sheet whose scope it has; absent for the whole workbook. */
  readonly scope?: string;
  /** The reference as text, for example `'Báo cáo'!$E$12`, with or without a leading `=`. */
  readonly refersTo: string;
}

/**
 * A workbook as read, from bytes or from the open Excel: all that the core ever sees of it.
 * A live source may leave out sheets that cannot belong to the form.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Serial numbers of dates are 1,462 less than in other workbooks. */
  readonly countsFrom1904?: boolean;
}
