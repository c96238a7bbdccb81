import { ObjectMatrix } from '@univerjs/core';
import type { IObjectMatrixPrimitiveType } from '@univerjs/core';

export interface MatrixCell<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of one of Univer's matrices, rows and columns counted from 1. */
export function eachCell<Cell>(matrix: IObjectMatrixPrimitiveType<Cell> | undefined): MatrixCell<Cell>[] {
  const cells: MatrixCell<Cell>[] = [];
  new ObjectMatrix(matrix ?? {}).forValue((row, column, cell) => {
    cells.push({ row: row + 1, column: column + 1, cell });
  });
  return cells;
}
