import { BooleanNumber } from '@univerjs/core';
import type { IRowData, IWorksheetData } from '@univerjs/core';
import type { SheetContent } from '../../workbook/content';
import { fromUniverRange } from '../model/univer/univerRanges';
import { colorOf } from './cellStyleContent';

/** Width that Excel gives a column of which nothing is said, in characters. */
const USUAL_WIDTH = 8.43;

type Shape = Pick<
  SheetContent,
  'merges' | 'columns' | 'rowHeights' | 'growingRows' | 'freeze' | 'showGridLines' | 'tabColor'
>;

/** All of a sheet that is no cell and no rule. */
export function sheetShape(data: Readonly<IWorksheetData>, digitWidth: number): Shape {
  const rows = Object.entries(data.rowData as Readonly<Record<string, Partial<IRowData>>>).map(([index, row]) => ({
    ...row,
    number: Number(index) + 1,
  }));
  const tabColor = colorOf(data.tabColor);
  return {
    merges: data.mergeData.map(fromUniverRange),
    columns: columns(data.columnData, digitWidth),
    rowHeights: new Map(
      rows.flatMap(({ number, h, ah, ia }) => {
        const pixels = ia === BooleanNumber.TRUE ? (ah ?? h) : h;
        return pixels === undefined ? [] : [[number, points(pixels)]];
      }),
    ),
    growingRows: new Set(
      rows.filter(({ ia, h }) => ia === BooleanNumber.TRUE && h !== undefined).map(({ number }) => number),
    ),
    freeze: { row: Math.max(data.freeze.ySplit, 0), column: Math.max(data.freeze.xSplit, 0) },
    showGridLines: data.showGridlines !== BooleanNumber.FALSE,
    ...(tabColor !== undefined && { tabColor }),
  };
}

function columns(data: IWorksheetData['columnData'], digitWidth: number): SheetContent['columns'] {
  const count = Math.max(-1, ...Object.keys(data).map(Number)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const { w, hd } = data[index] ?? {};
    return {
      width: w === undefined ? USUAL_WIDTH : w / digitWidth,
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    };
  });
}

function points(pixels: number): number {
  return (pixels * 3) / 4;
}
