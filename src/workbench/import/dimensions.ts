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

/** Heights are points in a file. A growing row only starts with its height. */
export function rowData(
  rows: ReadonlyMap<number, RowDef>,
  growingRows: ReadonlyMap<number, number>,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [index, { height, hidden }] of rows) {
    data[index] = {
      ...(height ? { h: pixels(height), ia: BooleanNumber.FALSE } : {}),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  for (const [index, height] of growingRows) {
    data[index] = { ...data[index], h: pixels(height), ah: pixels(height), ia: BooleanNumber.TRUE };
  }
  return data;
}

function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function frozenPanes({ rows = 0, columns = 0 }: FreezePane = {}): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
