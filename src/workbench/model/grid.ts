import type { RangeRef } from '../../workbook/address';
import type { Cell, CellValue } from '../../workbook/cell';
import type { SheetVisibility } from '../../workbook/snapshot';
import type { WorkbookBlueprint } from './blueprint';

/** Who changes the workbook: the add-in through the emulated host, or the person at the grid. */
export type Author = 'add-in' | 'person';

export interface GridCell extends Cell {
  /** As the cell shows it. */
  readonly text: string;
  readonly isLocked: boolean;
  /** `#RRGGBB`; absent: none. */
  readonly fill?: string;
}

/** `Excel.WorksheetProtectionOptions`: `allowFormatRows` and so on. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** What becomes of one cell; what is absent stays. A value takes the place of a formula, and the other way round. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** Without a leading `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** The data validation of a cell, in Excel's words. */
export interface CellValidation {
  readonly kind: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly severity: 'stop' | 'warning' | 'information';
}

/** A sheet of the open workbook. Rows and columns count from 1. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  /** From 0. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** What a protected sheet still allows, by Excel's option names; absent where the sheet is not protected. */
  readonly protection: ProtectionOptions | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Blocks of cells merged into one. */
  readonly merges: readonly RangeRef[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  cell(row: number, column: number): GridCell;
  /** The smallest block with every cell that holds a value, or, unless `valuesOnly`, a format. */
  usedRange(valuesOnly: boolean): RangeRef | undefined;
  edit(edits: readonly CellEdit[]): void;
  rename(name: string): void;
  /** To this place among all sheets, from 0. */
  move(position: number): void;
  show(visibility: SheetVisibility): void;
  protect(options: ProtectionOptions | undefined): void;
  activate(): void;
  select(range: RangeRef): void;
  remove(): void;
  conditionalFormatCount(range: RangeRef): number;
  validation(row: number, column: number): CellValidation | undefined;
}

export interface GridName {
  readonly name: string;
  /** Id of the sheet whose scope it has; absent for the whole workbook. */
  readonly scope?: string;
  /** Without a leading `=`. */
  readonly refersTo: string;
}

/** Something that happened, by whomever. `before` and `after` are there where one cell was edited. */
export type GridEvent =
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      readonly range: RangeRef;
      readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      readonly author: Author;
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string; readonly author: Author };

/** The open workbook behind the emulated host. */
export interface Grid {
  readonly sheets: readonly GridSheet[];
  readonly activeSheet: GridSheet;
  readonly selection: { readonly sheet: GridSheet; readonly range: RangeRef };
  readonly names: readonly GridName[];
  /** Adds the blueprint's sheets at `position`; a taken name gets " (2)" and so on, and everything that refers to it follows. */
  insert(blueprint: WorkbookBlueprint, position: number): readonly GridSheet[];
  addSheet(name: string): GridSheet;
  /** Adds a name, or changes the one of the same name and scope. */
  setName(name: GridName): void;
  removeName(name: GridName): void;
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  /** What `action` changes before it returns is the add-in's doing. */
  asAddIn<Result>(action: () => Result): Result;
  subscribe(listener: (event: GridEvent) => void): () => void;
  dispose(): void;
}
