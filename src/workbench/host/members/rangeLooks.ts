import { MAX_COLUMN, MAX_ROW } from '../../../workbook/address';
import type { RangeRef } from '../../../workbook/address';
import type { GridSheet } from '../../model/grid';
import { invalidArgument } from '../hostError';
import { read } from '../hostObject';
import type { HostObject, Method } from '../hostObject';
import { fullAddress } from './rangeAddress';
import { readCells } from './rangeCells';
import { intersection } from './rangeGeometry';

/** Of the properties of cells, rows and columns: fonts' names, and what is hidden. */
export function rangeLooks(sheet: (member: string) => GridSheet, range: RangeRef): Record<string, Method> {
  return {
    GetCellProperties: read(([options]) => {
      demand(options, '{"format":{"font":{"name":true}}}', 'Range.getCellProperties');
      return readCells(sheet('getCellProperties'), range, 'Range.getCellProperties', ({ font = 'Calibri' }) => ({
        format: { font: { name: font } },
      }));
    }),
    GetRowProperties: read(([options]) => {
      demand(options, '{"rowHidden":true}', 'Range.getRowProperties');
      return numbers(range.row, Math.min(range.lastRow, MAX_ROW)).map((row) => ({
        rowHidden: sheet('getRowProperties').isRowHidden(row),
      }));
    }),
    GetColumnProperties: read(([options]) => {
      demand(options, '{"columnHidden":true}', 'Range.getColumnProperties');
      return numbers(range.column, Math.min(range.lastColumn, MAX_COLUMN)).map((column) => ({
        columnHidden: sheet('getColumnProperties').isColumnHidden(column),
      }));
    }),
    GetMergedAreasOrNullObject: read(() => {
      const own = sheet('getMergedAreasOrNullObject');
      const merged = own.merges.filter((merge) => intersection(merge, range));
      return merged.length === 0 ? null : rangeAreas(own.name, merged);
    }),
  };
}

function rangeAreas(sheetName: string, ranges: readonly RangeRef[]): HostObject {
  return {
    className: 'RangeAreas',
    isKept: true,
    scalars: { Address: { get: () => ranges.map((range) => fullAddress(sheetName, range)).join(',') } },
  };
}

/** Anything else that might be asked for is not emulated, and must not look as if it were. */
function demand(options: unknown, expected: string, location: string): void {
  if (JSON.stringify(options) !== expected) throw invalidArgument(location);
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
