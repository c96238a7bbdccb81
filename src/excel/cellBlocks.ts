import { type RangeRef } from '../workbook/address';

/** A cell by its sheet's id or name. Rows and columns count from 1. */
export interface KeyedCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet that stand below each other without a gap, from the top. */
export interface CellBlock<Item extends KeyedCell> {
  readonly key: string;
  readonly range: RangeRef;
  readonly cells: readonly Item[];
}

/** As few blocks as cover these cells and no other: one range per cell makes Excel crawl. No cell may occur twice. */
export function blocksOf<Item extends KeyedCell>(cells: readonly Item[]): readonly CellBlock<Item>[] {
  const runs: [Item, ...Item[]][] = [];
  for (const cell of [...cells].sort(inColumns)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.key === cell.key && last.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [{ key, row, column }] = run;
    return { key, range: { row, column, lastRow: row + run.length - 1, lastColumn: column }, cells: run };
  });
}

function inColumns(a: KeyedCell, b: KeyedCell): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}
