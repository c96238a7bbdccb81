import type { EntryId, RowId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { EntryBinding } from '../bindForm';
import type { IdSheet } from './formSheet';
import type { NamedCells } from './namedCells';

/** Where an entry was found, and whether its two anchors say so. */
export interface LocatedEntry {
  readonly binding: EntryBinding;
  /** `undefined`: both anchors are lost. */
  readonly cell: CellRef | undefined;
  readonly anchors: 'agree' | 'disagree';
}

/**
 * Finds every entry by its row's id and by its name. The id column decides, as it does for the sheet's own formulas; a name alone
 * serves where the id is lost and no other entry stands there. A name that points elsewhere is a disagreement, save where the rows
 * were sorted: then the names, which stay where they are, still cover exactly the cells of their kind.
 */
export function locateEntries(
  bindings: readonly EntryBinding[],
  form: IdSheet,
  columns: Readonly<Record<EntryBinding['kind'], number>>,
  named: NamedCells,
): readonly LocatedEntry[] {
  const anchored = bindings.map((binding) => {
    const name = named.get(binding.name.toLowerCase());
    const rows = form.rows.get(binding.row) ?? [];
    const column = columns[binding.kind];
    const row = rows.find((each) => name && isAt(name, form, each, column)) ?? rows[0];
    return { binding, name, byId: row === undefined ? undefined : { sheet: form.sheet.name, row, column } };
  });
  const isSorted = coverTheSame(
    anchored.flatMap(({ name }) => name ?? []),
    anchored.flatMap(({ byId }) => byId ?? []),
  );
  const ownerByName = ownersOf(anchored.map(({ binding, name }) => [binding.entry, name]));
  const ownerById = ownersOf(anchored.map(({ binding, byId }) => [binding.entry, byId]));
  const rowsWithId = new Set([...form.rows.values()].flat());

  return anchored.map(({ binding, name, byId }): LocatedEntry => {
    if (byId) {
      const isNamedElsewhere = name !== undefined && keyOf(name) !== keyOf(byId);
      const claimed = ownerByName.get(keyOf(byId));
      const isOthers = claimed !== undefined && claimed !== binding.entry;
      const anchors = !isSorted && (isNamedElsewhere || isOthers) ? 'disagree' : 'agree';
      return { binding, cell: byId, anchors };
    }
    const isFree = name?.sheet === form.sheet.name && !rowsWithId.has(name.row) && !ownerById.has(keyOf(name));
    return { binding, cell: isFree ? name : undefined, anchors: 'agree' };
  });
}

/** Ids of rows that stand on the form more than once. */
export function duplicateRows(bindings: readonly EntryBinding[], { rows }: IdSheet): ReadonlySet<RowId> {
  return new Set(bindings.map(({ row }) => row).filter((row) => (rows.get(row)?.length ?? 0) > 1));
}

function isAt(cell: CellRef, form: IdSheet, row: number, column: number): boolean {
  return cell.sheet === form.sheet.name && cell.row === row && cell.column === column;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

function ownersOf(cells: readonly (readonly [EntryId, CellRef | undefined])[]): ReadonlyMap<string, EntryId> {
  return new Map(cells.flatMap(([entry, cell]) => (cell ? [[keyOf(cell), entry] as const] : [])));
}

function coverTheSame(left: readonly CellRef[], right: readonly CellRef[]): boolean {
  const keys = new Set(left.map(keyOf));
  return keys.size === left.length && left.length === right.length && right.every((cell) => keys.has(keyOf(cell)));
}
