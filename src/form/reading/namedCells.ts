import { parseReference, type CellRef } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/**
 * The cells that the form's names refer to, by name in lower case. A name of the whole workbook comes before one that a copied
 * sheet brought along. Names that refer to nothing, or to a sheet that is gone, are left out.
 */
export function namedCells({ names, sheets }: WorkbookSnapshot): ReadonlyMap<string, CellRef> {
  const sheetOf = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  const cells = new Map<string, CellRef>();
  const ofWorkbookLast = [...names].sort(
    (left, right) => Number(left.scope === undefined) - Number(right.scope === undefined),
  );
  for (const { name, refersTo } of ofWorkbookLast) {
    const key = name.toLowerCase();
    if (!key.startsWith('ct.')) continue;
    const reference = parseReference(refersTo);
    const sheet = reference && sheetOf.get(reference.sheet.toLowerCase());
    if (reference && sheet !== undefined) cells.set(key, { sheet, row: reference.row, column: reference.column });
  }
  return cells;
}
