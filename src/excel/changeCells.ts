import type { CellRef } from '../workbook/address';
import type { CellChange, ChangeReport } from '../workbook/edit';
import { type Outcome, success } from '../workbook/problem';
import type { RoundTrip } from './run';
import { type Swap, swapCells } from './swapCells';

/** The id of a cell's sheet where it is known, else the sheet's name. */
export type KeyOf = (cell: CellRef) => string;

const nothing: Outcome<ChangeReport> = success({ changed: [], overtaken: [] });

/** Of several changes to one cell the last counts. */
export function changeCells(
  roundTrip: RoundTrip,
  changes: readonly CellChange[],
  keyOf: KeyOf,
): Promise<Outcome<ChangeReport>> {
  const swaps = changes.map(({ cell, from, to, numberFormat }): Swap => ({
    ...{ key: keyOf(cell), cell, from, to: { value: to } },
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  }));
  return swapAll(roundTrip, swaps);
}

export function undoChanges(
  roundTrip: RoundTrip,
  { changed }: ChangeReport,
  keyOf: KeyOf,
): Promise<Outcome<ChangeReport>> {
  const swaps = changed.map(({ cell, before, after, isReformatted }): Swap => ({
    ...{ key: keyOf(cell), cell, from: after, to: before },
    ...(isReformatted ? { format: before.numberFormat ?? 'General' } : {}),
  }));
  return swapAll(roundTrip, swaps);
}

function swapAll(roundTrip: RoundTrip, swaps: readonly Swap[]): Promise<Outcome<ChangeReport>> {
  const byCell = new Map(
    swaps.map((swap) => [`${swap.key} ${String(swap.cell.row)} ${String(swap.cell.column)}`, swap]),
  );
  return byCell.size === 0 ? Promise.resolve(nothing) : swapCells(roundTrip, [...byCell.values()]);
}
