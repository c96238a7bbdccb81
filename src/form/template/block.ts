import type { RangeRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { CellContent } from '../../workbook/content';
import type { StyleName } from './styles';

/** A part of a sheet. Parts are made one by one and laid together. */
export interface Block {
  readonly cells: readonly CellContent[];
  readonly merges?: readonly RangeRef[];
  /** Points. */
  readonly heights?: readonly (readonly [row: number, height: number])[];
}

interface What {
  readonly value?: CellValue;
  readonly formula?: string;
}

export function cellOf(row: number, column: number, style: StyleName, what: What = {}): CellContent {
  return { row, column, style, ...what };
}

/** Cells merged into one. Each has the style, so that the whole block gets its border and fill. */
export function mergedBlock(range: RangeRef, style: StyleName, what: What = {}): Block {
  const cells: CellContent[] = [];
  for (let row = range.row; row <= range.lastRow; row++) {
    for (let column = range.column; column <= range.lastColumn; column++) {
      const isFirst = row === range.row && column === range.column;
      cells.push(cellOf(row, column, style, isFirst ? what : {}));
    }
  }
  return { cells, merges: cells.length > 1 ? [range] : [] };
}

/** Cells of one row merged into one. */
export function mergedRow(
  row: number,
  [column, lastColumn]: readonly [number, number],
  style: StyleName,
  what: What = {},
): Block {
  return mergedBlock({ row, column, lastRow: row, lastColumn }, style, what);
}

export function joinBlocks(blocks: readonly Block[]): Required<Block> {
  return {
    cells: blocks.flatMap(({ cells }) => cells),
    merges: blocks.flatMap(({ merges = [] }) => merges),
    heights: blocks.flatMap(({ heights = [] }) => heights),
  };
}
