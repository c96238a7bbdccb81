import { MAX_COLUMN, MAX_ROW } from '../../../workbook/address';
import type { RangeRef } from '../../../workbook/address';
import { wholeArgument } from '../args';
import { invalidArgument } from '../hostError';

/** Ranges that are derived from another by its place and size. */
export const derivedRanges: Readonly<Record<string, (range: RangeRef, args: readonly unknown[]) => RangeRef>> = {
  GetCell: (range, args) => {
    const row = range.row + integer(args, 0, 'Range.getCell');
    const column = range.column + integer(args, 1, 'Range.getCell');
    return { row, column, lastRow: row, lastColumn: column };
  },
  GetRow: (range, args) => {
    const row = range.row + wholeArgument(args, 0, 'Range.getRow');
    if (row > range.lastRow) throw invalidArgument('Range.getRow');
    return { ...range, row, lastRow: row };
  },
  GetColumn: (range, args) => {
    const column = range.column + wholeArgument(args, 0, 'Range.getColumn');
    if (column > range.lastColumn) throw invalidArgument('Range.getColumn');
    return { ...range, column, lastColumn: column };
  },
  GetLastCell: (range) => ({ ...range, row: range.lastRow, column: range.lastColumn }),
  GetEntireRow: (range) => ({ ...range, column: 1, lastColumn: MAX_COLUMN }),
  GetEntireColumn: (range) => ({ ...range, row: 1, lastRow: MAX_ROW }),
  GetOffsetRange: (range, args) => {
    const [rows, columns] = [integer(args, 0, 'Range.getOffsetRange'), integer(args, 1, 'Range.getOffsetRange')];
    return {
      row: range.row + rows,
      column: range.column + columns,
      lastRow: range.lastRow + rows,
      lastColumn: range.lastColumn + columns,
    };
  },
  GetResizedRange: (range, args) => ({
    ...range,
    lastRow: range.lastRow + integer(args, 0, 'Range.getResizedRange'),
    lastColumn: range.lastColumn + integer(args, 1, 'Range.getResizedRange'),
  }),
  GetAbsoluteResizedRange: (range, args) => ({
    ...range,
    lastRow: range.row + wholeArgument(args, 0, 'Range.getAbsoluteResizedRange', 1) - 1,
    lastColumn: range.column + wholeArgument(args, 1, 'Range.getAbsoluteResizedRange', 1) - 1,
  }),
};

/** The range, which has to lie on the sheet and hold at least a cell. */
export function onSheet(range: RangeRef, location: string): RangeRef {
  const { row, column, lastRow, lastColumn } = range;
  const isInside = row >= 1 && column >= 1 && lastRow <= MAX_ROW && lastColumn <= MAX_COLUMN;
  if (!isInside || lastRow < row || lastColumn < column) throw invalidArgument(location);
  return range;
}

/** What two ranges have in common. */
export function intersection(one: RangeRef, other: RangeRef): RangeRef | undefined {
  const common = {
    row: Math.max(one.row, other.row),
    column: Math.max(one.column, other.column),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return common.row <= common.lastRow && common.column <= common.lastColumn ? common : undefined;
}

function integer(args: readonly unknown[], index: number, location: string): number {
  return wholeArgument(args, index, location, -MAX_ROW);
}
