import type { Plan } from '../../plan/schema';
import type { EntryId, RawEntries } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { bindForm } from '../bindForm';
import type { FrameValues } from '../frame';
import type { ReceivedForm } from '../readEntries';
import { templateVersion } from '../templateVersion';

/** Something that was typed into an older form, and where it stands in one of today's version. */
export interface MovedEntry {
  readonly entry: EntryId;
  readonly value: CellValue;
  readonly from: CellRef;
  readonly to: CellRef;
}

/** What a form of any known version says, ready to be written into the template of today. */
export interface Migration {
  /** Version before and after. */
  readonly from: string;
  readonly to: string;
  readonly entries: RawEntries;
  readonly frame: FrameValues;
  /** Entries in the form's order, those that stay in their cell as well. */
  readonly moved: readonly MovedEntry[];
  /** What today's form has no cell for. Nothing, as long as versions only add. */
  readonly dropped: readonly Omit<MovedEntry, 'to'>[];
}

/** Carries a form over. Values stay exactly as they were typed: what was wrong is still wrong, and nothing is judged here. */
export function migrateForm(plan: Plan, { template, entries, cells, frame }: ReceivedForm): Migration {
  const places = new Map(bindForm(plan).map(({ entry, cell }) => [entry, cell]));
  const moved: MovedEntry[] = [];
  const dropped: Omit<MovedEntry, 'to'>[] = [];
  for (const [entry, from] of cells) {
    const value = entries.get(entry) ?? null;
    if (value === null) continue;
    const to = places.get(entry);
    if (to) moved.push({ entry, value, from, to });
    else dropped.push({ entry, value, from });
  }
  const kept = new Map(moved.map(({ entry, value }) => [entry, value]));
  return { from: template, to: templateVersion, entries: kept, frame, moved, dropped };
}
