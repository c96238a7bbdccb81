import type { WorkbookContent } from './content';
import type { Outcome } from './problem';

/** Sheets that were put into the open workbook. */
export interface InsertedSheets {
  /** The names that they got; Excel renames where a name is taken. */
  readonly sheetNames: readonly string[];
}

/** Looked at between steps; an `AbortSignal` is one. */
export interface StopSign {
  readonly aborted: boolean;
}

/** Puts sheets into the open workbook beside what is there, whatever it is. */
export interface SheetInserter {
  /**
   * Inserts the sheets of a file behind the others and shows the first. Nothing that is there is touched; formulas are read back and
   * repaired against `expected`. After a failure the workbook is as it was, or the problem is `form-incomplete`. `undefined` where it was
   * stopped and the workbook has the sheets that it had: Excel finishes what it is at before it takes them back.
   */
  insertSheets(
    file: Uint8Array,
    expected: WorkbookContent,
    stopped?: StopSign,
  ): Promise<Outcome<InsertedSheets | undefined>>;
  /** Removes these very sheets again, with all that was typed into them since; those that are gone already do not matter. */
  removeSheets(inserted: InsertedSheets): Promise<Outcome<undefined>>;
}
