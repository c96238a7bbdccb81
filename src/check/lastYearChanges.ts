import type { EntryId } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';
import type { CellChange } from '../workbook/edit';
import type { CheckedForm } from './checkedForm';
import type { LastYear } from './lastYear';

/** A figure of last year, and the cell that it goes to. */
export interface LastYearChange extends CellChange {
  readonly entry: EntryId;
}

/** What last year's figures would change in a form. */
export interface LastYearChanges {
  /** Cells that are empty. */
  readonly fill: readonly LastYearChange[];
  /** Cells where something else stands: never written over without being asked. */
  readonly replace: readonly LastYearChange[];
  /** How many cells say the same already. */
  readonly same: number;
}

/** Compares last year's figures with what stands in the column "Năm trước". Figures that the form has no cell for are left out. */
export function lastYearChanges({ cells, entries }: CheckedForm, lastYear: LastYear): LastYearChanges {
  const all = [...lastYear.entries].flatMap(([entry, to]): readonly LastYearChange[] => {
    const cell = cells.get(entry);
    return cell && to !== null ? [{ entry, cell, from: entries.get(entry) ?? null, to }] : [];
  });
  const different = all.filter(({ from, to }) => !isSame(from, to));
  return {
    fill: different.filter(({ from }) => from === null),
    replace: different.filter(({ from }) => from !== null),
    same: all.length - different.length,
  };
}

function isSame(left: CellValue, right: CellValue): boolean {
  return typeof left === 'string' && typeof right === 'string' ? left.trim() === right.trim() : left === right;
}
