import type { CellRef } from './address';
import type { WorkbookContent } from './content';
import type { Outcome } from './problem';
import type { WorkbookSnapshot } from './snapshot';

/** How to find the form's sheets in an open workbook whose sheets may have been renamed and whose names may be lost. */
export interface FormLocator {
  /** Defined names, one for each sheet of the form that has to be read, each pointing into its sheet. */
  readonly anchors: readonly string[];
  /** Names that the same sheets have from the start, in the order of `anchors`; also matched as "Name (2)". */
  readonly sheetNames: readonly string[];
}

/** What makes the pane look again. */
export type ChangeReason = 'edited' | 'activated' | 'focused' | 'structure';

export interface InsertedForm {
  /** Names that the inserted sheets got, in the file's order; Excel renames where a name is taken. */
  readonly sheetNames: readonly string[];
  /** What had to be put back after insertion; all empty in the normal case. */
  readonly repaired: { readonly names: readonly string[]; readonly formulas: readonly string[] };
}

/** The open workbook, as the pane needs it. Expected failures are problems; a rejected promise is a bug. */
export interface LiveWorkbook {
  /**
   * Inserts the sheets of a workbook file and shows the first. Existing sheets are never touched. Defined names and formulas are
   * read back and repaired against `expected`; where that fails, the inserted sheets are removed again.
   */
  insertForm(file: Uint8Array, expected: WorkbookContent, locator: FormLocator): Promise<Outcome<InsertedForm>>;
  /** Reads every sheet of the form in one round trip; `no-form` where there is none. */
  readForm(locator: FormLocator): Promise<Outcome<WorkbookSnapshot>>;
  /** Calls `onChange` (debounced) after anything that may have changed the form, until the returned function is called. */
  watch(onChange: (reason: ChangeReason) => void): Promise<Outcome<() => Promise<void>>>;
  /** Shows the cell's sheet and selects the cell. */
  select(cell: CellRef): Promise<Outcome<undefined>>;
}
