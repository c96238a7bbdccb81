import { RANGE_TYPE } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { RangeRef } from '../../../workbook/address';

/** Univer counts rows and columns from 0. */
export function toUniverRange(range: RangeRef): IRange {
  return {
    startRow: range.row - 1,
    startColumn: range.column - 1,
    endRow: range.lastRow - 1,
    endColumn: range.lastColumn - 1,
    rangeType: RANGE_TYPE.NORMAL,
  };
}

export function fromUniverRange(range: IRange): RangeRef {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    lastRow: range.endRow + 1,
    lastColumn: range.endColumn + 1,
  };
}

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
