import type { EntryId, RawEntries, ReportContext, RowId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { LostFixture } from '../../workbook/edit';
import type { FrameValues } from '../frame';
import type { Witness } from '../reading/identifyRows';

/** What of a form is no longer as it was made. */
export type DamageKind =
  /** A computed cell holds a typed value, nothing, or another formula. */
  | 'formula'
  /** Words of the form were changed or emptied. */
  | 'label'
  | 'target'
  /** The hidden id of a row is gone; the row is still known by its names. */
  | 'id'
  /** Defined names are lost or refer to another cell. */
  | 'name'
  | LostFixture['kind']
  /** Rows stand in another order: sorted, or cut and inserted. */
  | 'row-moved'
  /** Rows are gone with what was in them. */
  | 'row-missing'
  /** Rows of which nothing but the names of their cells is left; they may have been sorted among each other. */
  | 'row-unsure'
  /** Rows were inserted among the form's own, or copied. */
  | 'row-extra'
  | 'sheet-renamed'
  /** The sheet was brought here without its hidden companion. */
  | 'sheet-copied'
  /** Cells were merged over entries. */
  | 'merge'
  | 'older-version'
  /** Made by an earlier version of the plan: its deadline, its definitions or its targets may be others. */
  | 'older-plan';

export interface Damage {
  readonly kind: DamageKind;
  /** Where it is seen, as far as it has a place. */
  readonly cells: readonly CellRef[];
  readonly count: number;
  /** `row-missing`: ids (comma-separated); `sheet-renamed`: name; `older-version`: template, current; `older-plan`: version, current. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A formula where a value belongs, and the value that it becomes. */
export interface FormulaEntry {
  readonly entry: EntryId;
  readonly cell: CellRef;
  readonly formula: string;
  readonly value: CellValue;
}

/** A row, by its cell that is filled in, and what stands there. */
export interface UnclearRow {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly printed: RowId;
  readonly anchored: RowId;
}

/** How a broken form is put back: a fresh one is made with all that this holds, and takes its place. */
export interface RepairPlan {
  readonly damages: readonly Damage[];
  /** Everything that was filled in, exactly as it stands, readable or not. Of a formula in an entry, its result. */
  readonly entries: RawEntries;
  /** Entries that will stand in another cell than now. */
  readonly moved: readonly { readonly entry: EntryId; readonly from: CellRef; readonly to: CellRef }[];
  /** What stands on the sheet and has no place in the form. It is shown, and stays on the old sheet. */
  readonly unplaced: readonly { readonly cell: CellRef; readonly value: CellValue }[];
  /** What stands too far from the table to be listed, and stays on the old sheet as well; `isMore`: there may be more than was counted. */
  readonly beyond: { readonly count: number; readonly isMore: boolean } | undefined;
  /** Formulas in cells that are filled in: their results take their place. `formula` as in a cell. */
  readonly formulas: readonly FormulaEntry[];
  /**
   * Rows whose words and anchors speak of different rows, most likely because some were sorted: nobody but the clerk can say which is right.
   * `trusted` is what this plan believes; where it is absent and there are such rows, one must be asked for.
   */
  readonly unclear: readonly UnclearRow[];
  readonly trusted?: Witness;
  readonly report: ReportContext;
  /** What people wrote around the table. */
  readonly frame: FrameValues;
  /** Text of the receipt; it still fits the fresh form where no entry had to be moved back. */
  readonly receipt: string;
}

/** One damage, where there is any of it. */
export function damageAt(kind: DamageKind, cells: readonly CellRef[], count = cells.length): readonly Damage[] {
  return count === 0 ? [] : [{ kind, cells, count }];
}
