import { isIn, rangeAddress, type RangeRef } from '../../../workbook/address';
import type { PlacedEntry } from '../placedEntries';
import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Merges over cells that are filled in: only the upper left cell of a merge keeps what is typed. The form has none of its own there. */
export const mergedEntries: Look = ({ form, placed }) => {
  const cells = [...placed.entry, ...placed.note];
  const merges = near(form.sheet.merges ?? [], cells);
  if (merges.length === 0) return [];
  const told = new Set<RangeRef>();
  return cells.flatMap(({ binding, place }): ReadingIssue[] => {
    const merge = merges.find((each) => isIn(each, place));
    if (!merge || told.has(merge)) return [];
    told.add(merge);
    const facts = { range: rangeAddress(merge) };
    return [{ code: 'merged-entry', entry: binding.entry, cell: place, facts }];
  });
};

/** Those that lie in the columns of these cells, between the first and the last: the form's own mostly lie above, below or beside. */
function near(merges: readonly RangeRef[], cells: readonly PlacedEntry[]): readonly RangeRef[] {
  const rows = cells.map(({ place }) => place.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const columns = [...new Set(cells.map(({ place }) => place.column))];
  return merges.filter(
    ({ row, lastRow, column, lastColumn }) =>
      row <= last && lastRow >= first && columns.some((each) => column <= each && each <= lastColumn),
  );
}
