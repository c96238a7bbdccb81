import type { EntryId, RowId } from '../../rules/assessment';
import { isSameCell, MAX_COLUMN, type CellRef } from '../../workbook/address';
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
  const names = named.all(bindings);
  return undisturbed(bindings, names, form, columns) ?? anchoredEntries(bindings, names, form, columns);
}

/** The entries of a form in which each name points at the cell beside its id, once: nobody moved anything. */
function undisturbed(
  bindings: readonly EntryBinding[],
  names: readonly (CellRef | undefined)[],
  form: IdSheet,
  columns: Readonly<Record<EntryBinding['kind'], number>>,
): readonly LocatedEntry[] | undefined {
  if (new Set(Object.values(columns)).size < Object.keys(columns).length) return undefined;
  const located: LocatedEntry[] = [];
  for (const binding of bindings) {
    const rows = form.rows.get(binding.row);
    const row = rows?.[0];
    const name = names[located.length];
    if (row === undefined || rows?.length !== 1 || !name || !isAt(name, form, row, columns[binding.kind]))
      return undefined;
    located.push({ binding, cell: name, anchors: 'agree' });
  }
  return located;
}

function anchoredEntries(
  bindings: readonly EntryBinding[],
  named: readonly (CellRef | undefined)[],
  form: IdSheet,
  columns: Readonly<Record<EntryBinding['kind'], number>>,
): readonly LocatedEntry[] {
  const anchored = bindings.map((binding, index) => {
    const name = named[index];
    const rows = form.rows.get(binding.row) ?? [];
    const column = columns[binding.kind];
    const row = rows.find((each) => name && isAt(name, form, each, column)) ?? rows[0];
    return { binding, name, byId: row === undefined ? undefined : { sheet: form.sheet.name, row, column } };
  });
  const { name: sheet } = form.sheet;
  const ownerByName = ownersOf(anchored, 'name', sheet);
  const ownerById = ownersOf(anchored, 'byId', sheet);
  const names = anchored.filter(({ name }) => name !== undefined).length;
  const cells = anchored.filter(({ byId }) => byId !== undefined).length;
  const isSorted =
    names === cells && ownerByName.size === names && [...ownerById.keys()].every((key) => ownerByName.has(key));
  const rowsWithId = new Set([...form.rows.values()].flat());

  return anchored.map(({ binding, name, byId }): LocatedEntry => {
    if (byId) {
      const isNamedElsewhere = name !== undefined && !isSameCell(name, byId);
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
  const duplicates = new Set<RowId>();
  for (const { row } of bindings) if ((rows.get(row)?.length ?? 0) > 1) duplicates.add(row);
  return duplicates;
}

function isAt(cell: CellRef, form: IdSheet, row: number, column: number): boolean {
  return cell.sheet === form.sheet.name && cell.row === row && cell.column === column;
}

/** Of a cell of the form's sheet: nobody asks who owns a cell of another one. */
function keyOf({ row, column }: CellRef): number {
  return row * MAX_COLUMN + column - 1;
}

/** Whose each cell of the form's sheet is, by its key; the last of several. */
function ownersOf<Anchor extends 'name' | 'byId'>(
  anchored: readonly ({ readonly binding: EntryBinding } & Readonly<Record<Anchor, CellRef | undefined>>)[],
  anchor: Anchor,
  sheet: string,
): ReadonlyMap<number, EntryId> {
  const owners = new Map<number, EntryId>();
  for (const each of anchored) {
    const cell = each[anchor];
    if (cell?.sheet === sheet) owners.set(keyOf(cell), each.binding.entry);
  }
  return owners;
}
