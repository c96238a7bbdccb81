import type { CellRef } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { BindingKind, EntryBinding } from '../bindForm';
import type { IdSheet } from './formSheet';
import type { LocatedEntry } from './locateEntries';

/** An entry that was found, with its cell. */
export interface PlacedEntry {
  readonly binding: EntryBinding;
  readonly place: CellRef;
  readonly cell: Cell;
}

/** The entries, notes and last year's figures that were found. */
export type PlacedEntries = Readonly<Record<BindingKind, readonly PlacedEntry[]>>;

/** Takes every entry's cell out of the sheet, once for all that want to look at it. */
export function placedEntries(located: readonly LocatedEntry[], { sheet }: IdSheet): PlacedEntries {
  const placed: Record<BindingKind, PlacedEntry[]> = { entry: [], note: [], prior: [] };
  for (const { binding, cell: place } of located) {
    if (place) placed[binding.kind].push({ binding, place, cell: sheet.at(place.row, place.column) });
  }
  return placed;
}
