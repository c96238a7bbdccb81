import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IFreeze, IObjectArrayPrimitiveType, IRowData } from '@univerjs/core';
import type { ColumnDef, FreezePane, RowDef } from 'hucre';

/** Widths in a file count the digits of the Normal style's font; the screen counts pixels. */
export function columnData(
  columns: readonly ColumnDef[],
  digitWidth: number,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  return Object.fromEntries(
    columns.map(({ width, hidden }, index) => [
      index,
      { ...(width ? { w: Math.round(width * digitWidth) } : {}), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) },
    ]),
  );
}

/** Heights are points in a file. */
export function rowData(rows: ReadonlyMap<number, RowDef>): IObjectArrayPrimitiveType<Partial<IRowData>> {
  return Object.fromEntries(
    [...rows].map(([index, { height, hidden }]) => [
      index,
      {
        ...(height ? { h: Math.round((height * 4) / 3), ia: BooleanNumber.FALSE } : {}),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

export function frozenPanes({ rows = 0, columns = 0 }: FreezePane = {}): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
