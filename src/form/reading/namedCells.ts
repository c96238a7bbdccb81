import { parseReference, type CellRef } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** The cells that the form's names refer to, by name; capitals do not count. */
export interface NamedCells {
  get(name: string): CellRef | undefined;
  /** The same for a list of names that is asked for with every form: worked out once for each list. */
  all(list: readonly { readonly name: string }[]): readonly (CellRef | undefined)[];
}

/**
 * A name of the whole workbook comes before one that a copied sheet brought along. Names that refer to nothing, or to a sheet that is
 * gone, are left out. A reference is read when it is first asked for: most of a form's names are of results, which nobody believes.
 */
export function namedCells({ names, sheets }: WorkbookSnapshot): NamedCells {
  const sheetNames = sheets.map(({ name }) => name);
  const known = lists.get(names);
  if (known && isSame(known.sheetNames, sheetNames)) return known.cells;
  const cells = cellsOf(names, sheetNames);
  lists.set(names, { sheetNames, cells });
  return cells;
}

/** What lists of names come to: an office's files share one, which the reader gives out again and again. */
const lists = new WeakMap<WorkbookSnapshot['names'], { sheetNames: readonly string[]; cells: NamedCells }>();

function cellsOf(names: WorkbookSnapshot['names'], sheetNames: readonly string[]): NamedCells {
  const sheetOf = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const ofWorkbook = new Map<string, string[]>();
  const ofSheets = new Map<string, string[]>();
  for (const { name, scope, refersTo } of names) {
    const key = name.toLowerCase();
    if (!key.startsWith('ct.')) continue;
    const stated = scope === undefined ? ofWorkbook : ofSheets;
    const same = stated.get(key);
    if (same) same.push(refersTo);
    else stated.set(key, [refersTo]);
  }
  const known = new Map<string, CellRef | undefined>();
  const knownLists = new WeakMap<readonly { readonly name: string }[], readonly (CellRef | undefined)[]>();
  return { get, all };

  function all(list: readonly { readonly name: string }[]): readonly (CellRef | undefined)[] {
    const cells = knownLists.get(list) ?? list.map(({ name }) => get(name));
    knownLists.set(list, cells);
    return cells;
  }

  function get(name: string): CellRef | undefined {
    if (known.has(name)) return known.get(name);
    const key = name.toLowerCase();
    const cell = lastCell(ofWorkbook.get(key)) ?? lastCell(ofSheets.get(key));
    known.set(name, cell);
    return cell;
  }

  function lastCell(references: readonly string[] = []): CellRef | undefined {
    for (let index = references.length - 1; index >= 0; index--) {
      const reference = parseReference(references[index] ?? '');
      const sheet = reference && sheetOf.get(reference.sheet.toLowerCase());
      if (reference && sheet !== undefined) return { sheet, row: reference.row, column: reference.column };
    }
    return undefined;
  }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}
