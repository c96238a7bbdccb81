import type { CellRef, RangeRef } from './address';
import type { Cell, CellValue } from './cell';
import type { WorkbookContent } from './content';
import type { FormLocator, InsertedForm } from './live';
import type { Outcome } from './problem';

/** One cell to be changed: what was read there, and what shall stand there. `null` empties the cell. */
export interface CellChange {
  readonly cell: CellRef;
  /** The value, or the result of the formula, that the change was thought of for. */
  readonly from: CellValue;
  readonly to: CellValue;
  /**
   * Number format that the cell shall have, where the one it has may mislead (95 shown as 9500 %). Absent: it keeps its own; only a
   * cell formatted as text becomes `General` when a number is written.
   */
  readonly numberFormat?: string;
  /**
   * The cell in which `to` stands now: it is emptied by the same change. None of both is touched where either holds something else than
   * was read. It may be locked.
   */
  readonly movedFrom?: CellRef;
}

export interface ChangedCell {
  readonly cell: CellRef;
  readonly before: Cell;
  /** What stands there now: for text as Excel took it, which may differ in line ends. */
  readonly after: CellValue;
  /** The number format was changed, too. */
  readonly isReformatted?: true;
  /** Another cell among those changed, from which the value was moved: both are undone, or none. */
  readonly movedFrom?: CellRef;
}

/** What became of some changes. */
export interface ChangeReport {
  /** Cells that were changed, with all that stood there before: enough to undo them. */
  readonly changed: readonly ChangedCell[];
  /** Cells that no longer held what was read: they are as somebody else left them. */
  readonly overtaken: readonly CellRef[];
}

/** Something that a form's sheet had besides its cells' contents and that is gone. */
export interface LostFixture {
  readonly kind: 'validation' | 'highlight' | 'protection' | 'style';
  readonly sheet: string;
  /** Where it is missing; empty where the whole sheet is concerned. */
  readonly ranges: readonly RangeRef[];
}

/** A form that took the place of another one in the same workbook; the old sheets are still there under other names. */
export interface ReplacedForm extends InsertedForm {
  /** Names of the old sheets: as they were called, and as they are called now. */
  readonly old: readonly { readonly was: string; readonly is: string }[];
}

/** Changes to the open workbook, each only on the clerk's word. Expected failures are problems, and leave the workbook as it was. */
export interface WorkbookEditor {
  /**
   * Writes all of them in one round trip; a cell that no longer holds `from` is left, or put back, as it was. Text is written as text,
   * whatever it begins with. `access-denied` where an entry is locked: then nothing is changed. `half-changed` where Excel failed and
   * then refused to take back what it had done.
   */
  changeCells(changes: readonly CellChange[]): Promise<Outcome<ChangeReport>>;
  /** Puts back what stood in the cells of a report before, formulas too, where they still hold what was written. */
  undoChanges(report: ChangeReport): Promise<Outcome<ChangeReport>>;
  /** What the form's sheets have lost, compared with how they were made. One round trip. */
  lostFixtures(expected: WorkbookContent, locator: FormLocator): Promise<Outcome<readonly LostFixture[]>>;
  /**
   * Inserts a form in the place of the one that is there. Its sheets get the usual names; the old ones are renamed by `oldName` and moved
   * to the end, their cells untouched but for their ids, so that they are no form any more. After a failure all is as before.
   */
  replaceForm(
    file: Uint8Array,
    expected: WorkbookContent,
    locator: FormLocator,
    oldName: (name: string) => string,
  ): Promise<Outcome<ReplacedForm>>;
  /** A replacement whose old sheets are still there, perhaps made before the pane was opened; `undefined` where there is none. */
  findReplaced(): Promise<Outcome<ReplacedForm | undefined>>;
  /** Takes the new form out again and puts the old sheets in its place. */
  undoReplacement(replaced: ReplacedForm): Promise<Outcome<undefined>>;
  /** Removes the old sheets for good. */
  removeOld(replaced: ReplacedForm): Promise<Outcome<undefined>>;
}
