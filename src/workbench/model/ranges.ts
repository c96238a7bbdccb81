import type { RangeRef } from '../../workbook/address';

export function overlap(one: RangeRef, other: RangeRef): boolean {
  return (
    one.row <= other.lastRow &&
    other.row <= one.lastRow &&
    one.column <= other.lastColumn &&
    other.column <= one.lastColumn
  );
}

/** The smallest block around all of them. */
export function around(ranges: readonly RangeRef[]): RangeRef | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  return ranges.reduce((whole, range) => ({
    row: Math.min(whole.row, range.row),
    column: Math.min(whole.column, range.column),
    lastRow: Math.max(whole.lastRow, range.lastRow),
    lastColumn: Math.max(whole.lastColumn, range.lastColumn),
  }));
}
