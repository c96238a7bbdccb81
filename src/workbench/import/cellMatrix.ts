import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { Cell as HucreCell, Sheet } from 'hucre';
import type { Cell } from '../../workbook/cell';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { valueData } from '../model/univer/cellData';
import { cellStyle } from './cellStyle';

/** The sheet's cells, by row and column from 0. */
export function cellMatrix(
  sheet: SheetSnapshot,
  look: Sheet,
  isLockedByDefault: boolean,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const content = contentData(sheet.at(row + 1, column + 1));
      const cell = { ...content, ...lookData(look.cells?.get(`${row},${column}`), isLockedByDefault) };
      if (Object.keys(cell).length > 0) (matrix[row] ??= {})[column] = cell;
    }
  }
  return matrix;
}

function contentData({ value, formula }: Cell): ICellData {
  const content = value === null ? {} : valueData(value);
  return formula ? { ...content, f: `=${formula}` } : content;
}

function lookData(cell: HucreCell | undefined, isLockedByDefault: boolean): ICellData {
  if (!cell) return {};
  const style = cellStyle(cell.style);
  const isLocked = cell.style ? (cell.style.protection?.locked ?? true) : isLockedByDefault;
  return {
    ...(Object.keys(style).length > 0 ? { s: style } : {}),
    ...(isLocked === isLockedByDefault ? {} : { custom: { locked: isLocked } }),
  };
}
