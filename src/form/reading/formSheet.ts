import type { RowId } from '../../rules/assessment';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { valueAt } from '../../workbook/valueAt';
import { marksRowId } from '../layout';
import { sheetNames } from '../sheetNames';
import type { NamedEntry } from './entryColumns';

/** A sheet with the column that says what its rows are about. */
export interface IdSheet {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  /** Rows that hold an id, from the top; more than one where a row was copied. */
  readonly rows: ReadonlyMap<RowId, readonly number[]>;
}

/** Where ids are looked for. A form has some 70 rows; the rest is room for what an office adds above and beside. */
const searched = { rows: 2_000, columns: 40, cells: 1_000_000 };
/** Fewer ids may be chance: "A1" and "B1" are also the names of school classes. */
const enoughIds = 4;

/**
 * The sheet that is the form: the one with the most ids and named entries; among equals the one with the form's own name, then
 * the first. Behind it the other sheets that have nearly all ids. Empty where no sheet has enough of them.
 */
export function findFormSheets(
  { sheets }: WorkbookSnapshot,
  ids: ReadonlySet<RowId>,
  named: readonly NamedEntry[],
): readonly IdSheet[] {
  let left = searched.cells;
  // Looking a long text up takes as long as reading it.
  const longest = Math.max(marksRowId.length, ...Array.from(ids, (id) => id.length));
  const found: { readonly form: IdSheet; readonly score: number }[] = [];
  for (const sheet of ownFirst(sheets)) {
    const rowCount = Math.min(sheet.rowCount, searched.rows);
    const columnCount = Math.min(sheet.columnCount, searched.columns, Math.floor(left / Math.max(1, rowCount)));
    left -= rowCount * columnCount;
    const form = idColumn(sheet, ids, longest, { rowCount, columnCount });
    const names = named.reduce((count, { cell }) => count + Number(cell.sheet === sheet.name), 0);
    const score = knownIds(form) + names;
    if ((names > 0 || isAnchored(form)) && score >= enoughIds) found.push({ form, score });
  }
  const [best, ...others] = found.sort((one, other) => other.score - one.score).map(({ form }) => form);
  return best ? [best, ...others.filter((form) => knownIds(form) * 4 > ids.size * 3)] : [];
}

function ownFirst(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const isOwn = ({ name }: SheetSnapshot): boolean => name === sheetNames.report;
  return [...sheets.filter(isOwn), ...sheets.filter((sheet) => !isOwn(sheet))];
}

/** The guide and the printed codes list indicators, too, but no base figures and no numbers of columns. */
function isAnchored({ rows }: Pick<IdSheet, 'rows'>): boolean {
  for (const id of rows.keys()) if (id === marksRowId || id.startsWith('base.')) return true;
  return false;
}

/**
 * The column with the most ids, the leftmost of equals. Where many ids were emptied there may be more printed codes than ids: they are no ids
 * as long as enough are left of these.
 */
function idColumn(
  sheet: SheetSnapshot,
  ids: ReadonlySet<RowId>,
  longest: number,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): IdSheet {
  let best: IdSheet = { sheet, column: 1, rows: new Map() };
  let most = { isSure: false, known: 0 };
  // Nothing beats a column with all ids.
  for (let column = 1; column <= columnCount && most.known < ids.size; column++) {
    const rows = new Map<RowId, number[]>();
    for (let row = 1; row <= rowCount; row++) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value.length > longest) continue;
      if (!ids.has(value) && value !== marksRowId) continue;
      const same = rows.get(value);
      if (same) same.push(row);
      else rows.set(value, [row]);
    }
    const known = knownIds({ rows });
    const isSure = known >= enoughIds && isAnchored({ rows });
    if (isSure === most.isSure ? known <= most.known : most.isSure) continue;
    most = { isSure, known };
    best = { sheet, column, rows };
  }
  return best;
}

/** How many of the form's rows are there. */
function knownIds({ rows }: Pick<IdSheet, 'rows'>): number {
  return rows.size - (rows.has(marksRowId) ? 1 : 0);
}
