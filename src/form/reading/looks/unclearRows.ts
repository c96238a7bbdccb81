import { communeRows } from '../../../plan/rows';
import type { RowId } from '../../../rules/assessment';
import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Rows of which it is not clear which one they are, told at the entry that is read there, or that would be. */
export const unclearRows: Look = ({ plan, conflicts, located, columns, form }) => {
  if (conflicts.length === 0) return [];
  const rows = new Map(communeRows(plan).map((row) => [row.id, row]));
  // An indicator by its number: labels of neighbours begin alike, and long ones are shortened where they are told.
  const nameOf = (id: RowId): string => {
    const row = rows.get(id);
    return row?.kind === 'base' ? row.figure.label.vi : id;
  };
  return conflicts.map(({ row, printed, anchored }): ReadingIssue => {
    const read = located.find(({ binding, cell }) => binding.kind === 'entry' && cell?.row === row);
    const entry = read?.binding.entry ?? rows.get(printed)?.entry;
    return {
      code: 'row-unclear',
      ...(entry !== undefined && { entry }),
      cell: { sheet: form.sheet.name, row, column: columns.entry },
      facts: { text: nameOf(printed), expected: nameOf(anchored) },
    };
  });
};
