import type { CellValue } from '../../../workbook/cell';
import { isCellError } from '../../../workbook/cell';
import { valueAt } from '../../../workbook/valueAt';
import type { IdSheet } from '../formSheet';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';

/** Sheets that are the form once more: harmless where they say the same, a contradiction where they do not, or are another unit's. */
export const copies: Look = (found) =>
  found.copies.map((copy): ReadingIssue => {
    const facts = { sheet: copy.sheet.name };
    const unit = markOf(copy, 'unit');
    const isOfYear = markOf(copy, 'year') === String(found.year);
    if (isOfYear && unit !== undefined && unit !== found.meta.unit)
      return { code: 'copies-disagree', facts: { ...facts, unit } };
    const other = found.placed.entry.find(({ binding, cell }) => {
      const row = copy.rows.get(binding.row)?.[0];
      return row !== undefined && !same(cell.value, valueAt(copy.sheet, row, entryColumn(found, copy)));
    });
    if (!other || !isOfYear) return { code: 'copy-ignored', facts };
    return { code: 'copies-disagree', entry: other.binding.entry, cell: other.place, facts };
  });

/** A copy has its columns where the original has them. */
function entryColumn({ form, columns }: FoundForm, copy: IdSheet): number {
  return copy.column + columns.entry - form.column;
}

function markOf({ sheet, column }: IdSheet, key: 'unit' | 'year'): string | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, 60); row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string' && value.startsWith(`${key}=`)) return value.slice(key.length + 1);
  }
  return undefined;
}

function same(left: CellValue, right: CellValue): boolean {
  if (isCellError(left) || isCellError(right))
    return isCellError(left) && isCellError(right) && left.error === right.error;
  return left === right;
}
