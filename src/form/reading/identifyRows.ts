import type { RowId } from '../../rules/assessment';
import type { EntryBinding } from '../bindForm';
import type { IdSheet } from './formSheet';
import type { NamedCells } from './namedCells';
import type { PrintedRow } from './printedRows';

/** A row whose printed words speak of one row of the form, and its hidden id, or its cells' names where that is lost, of another. */
export interface RowConflict {
  readonly row: number;
  readonly printed: RowId;
  readonly anchored: RowId;
}

/** Who is believed where they contradict each other: the words that everybody sees, or what is hidden. */
export type Witness = 'printed' | 'anchored';

export interface IdentifiedRows {
  /** The form with its rows as they were identified; those that only names know are not among them. */
  readonly form: IdSheet;
  readonly conflicts: readonly RowConflict[];
}

/**
 * What each row of the sheet is about. Three things know it: the hidden id and the printed words, which go along when rows are sorted, and
 * the names of its cells, which stay behind. The id decides, as it does for the sheet's own formulas; where it is lost, the words do.
 * Sorting may leave the hidden column out, so that words and id part: every contradiction is told, and `trust` settles it once somebody has
 * been asked.
 */
export function identifyRows(
  form: IdSheet,
  bindings: readonly EntryBinding[],
  named: NamedCells,
  printed: PrintedRow,
  trust?: Witness,
): IdentifiedRows {
  const ids = new Set(bindings.map(({ row }) => row));
  const idOf = new Map<number, RowId>();
  for (const [id, rows] of form.rows) if (ids.has(id)) for (const row of rows) idOf.set(row, id);
  const isComplete = [...ids].every((id) => form.rows.has(id));
  const namedRows = isComplete ? new Map<number, RowId>() : rowsByName(form, bindings, named);
  const looked = isComplete ? [...idOf.keys()] : rowsOf(form, [...idOf.keys(), ...namedRows.keys()]);

  const conflicts: RowConflict[] = [];
  const witnessed = looked.map((row) => {
    const id = idOf.get(row);
    const says = printed(row);
    const conflict = conflictOf(row, says, id ?? namedRows.get(row));
    if (conflict) conflicts.push(conflict);
    return { row, id, says, conflict };
  });
  // What the words of another row claim is no longer the id's, even where its own words are gone.
  const claimed = new Set(trust === 'printed' ? conflicts.map((conflict) => conflict.printed) : []);
  const rows = new Map<RowId, number[]>(
    [...form.rows].filter(([id]) => !ids.has(id)).map(([id, own]) => [id, [...own]]),
  );
  for (const { row, id, says, conflict } of witnessed) {
    const is = identity(id, says, conflict);
    if (is === undefined) continue;
    const same = rows.get(is);
    if (same) same.push(row);
    else rows.set(is, [row]);
  }
  return { form: { ...form, rows }, conflicts };

  function identity(
    id: RowId | undefined,
    says: RowId | undefined,
    conflict: RowConflict | undefined,
  ): RowId | undefined {
    if (conflict && trust === 'printed') return says;
    if (id !== undefined) return says === undefined && claimed.has(id) ? undefined : id;
    if (conflict && trust === 'anchored') return undefined;
    // A row without its id is no copy of one that still has it.
    return says !== undefined && !form.rows.has(says) ? says : undefined;
  }
}

function conflictOf(row: number, printed: RowId | undefined, anchored: RowId | undefined): RowConflict | undefined {
  if (printed === undefined || anchored === undefined || printed === anchored) return undefined;
  return { row, printed, anchored };
}

/** Rows of the sheet by the names of their cells; nothing of one that the names of two rows point into. */
function rowsByName(
  { sheet }: IdSheet,
  bindings: readonly EntryBinding[],
  named: NamedCells,
): ReadonlyMap<number, RowId> {
  const rows = new Map<number, RowId | undefined>();
  const cells = named.all(bindings);
  bindings.forEach(({ row: id }, index) => {
    const cell = cells[index];
    if (cell?.sheet !== sheet.name) return;
    rows.set(cell.row, rows.has(cell.row) && rows.get(cell.row) !== id ? undefined : id);
  });
  return new Map([...rows].flatMap(([row, id]) => (id === undefined ? [] : [[row, id] as const])));
}

/** How far above and below the known rows one is looked for that has lost its id, and the last row that is looked at. */
const searched = { around: 60, last: 2_000 };

function rowsOf({ sheet }: IdSheet, known: readonly number[]): readonly number[] {
  const first = Math.max(1, Math.min(...known) - searched.around);
  const last = Math.min(sheet.rowCount, Math.max(...known) + searched.around, searched.last);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
