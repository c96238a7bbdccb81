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
