import type { Cell } from '../workbook/cell';
import { liveCell } from './liveCell';
import { answered } from './run';

/** Queues the reading of a range's cells; what is returned gives them by row and column, from 0 within the range. */
export function queueRange(range: Excel.Range): (row: number, column: number) => Cell {
  range.load('values,formulas,valueTypes,numberFormat');
  return (row, column) =>
    liveCell({
      value: answered(range.values)[row]?.[column],
      formula: answered(range.formulas)[row]?.[column],
      type: answered(range.valueTypes)[row]?.[column],
      numberFormat: answered(range.numberFormat)[row]?.[column],
    });
}
