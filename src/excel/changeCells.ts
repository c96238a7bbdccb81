import { type CellRef, isSameCell } from '../workbook/address';
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
  const swaps = changes.flatMap(({ cell, from, to, numberFormat, movedFrom }): readonly Swap[] => [
    {
      ...{ key: keyOf(cell), cell, from, to: { value: to } },
      ...(numberFormat === undefined ? {} : { format: numberFormat }),
      ...(movedFrom && { movedFrom }),
    },
    ...(movedFrom ? [{ ...outside(movedFrom, keyOf), from: to, to: { value: null } }] : []),
  ]);
  return swapAll(roundTrip, swaps);
}

export function undoChanges(
  roundTrip: RoundTrip,
  { changed }: ChangeReport,
  keyOf: KeyOf,
): Promise<Outcome<ChangeReport>> {
  const left = changed.flatMap(({ movedFrom }) => movedFrom ?? []);
  const swaps = changed.map(({ cell, before, after, isReformatted, movedFrom }): Swap => ({
    ...(left.some((one) => isSameCell(one, cell)) ? outside(cell, keyOf) : { key: keyOf(cell), cell }),
    ...{ from: after, to: before },
    ...(isReformatted ? { format: before.numberFormat ?? 'General' } : {}),
    ...(movedFrom && { movedFrom }),
  }));
  return swapAll(roundTrip, swaps);
}

function outside(cell: CellRef, keyOf: KeyOf) {
  return { key: keyOf(cell), cell, isOutside: true } as const;
}

function swapAll(roundTrip: RoundTrip, swaps: readonly Swap[]): Promise<Outcome<ChangeReport>> {
  const byCell = new Map(
    swaps.map((swap) => [`${swap.key} ${String(swap.cell.row)} ${String(swap.cell.column)}`, swap]),
  );
  return byCell.size === 0 ? Promise.resolve(nothing) : swapCells(roundTrip, [...byCell.values()]);
}
