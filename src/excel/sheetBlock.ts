import { rangeAddress } from '../workbook/address';
import { type Cell, blankCell } from '../workbook/cell';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot';
import { type LiveSheet, queueNames } from './census';
import { liveCell } from './liveCell';
import { answered } from './run';
import { queueLooks, type SheetLooks } from './sheetLooks';

/**
 * What is read of a sheet at most. A form has some hundred rows; a list pasted far below it must not carry the answer
 * over the 5 MB that Excel on the web allows.
 */
export const readBlock = rangeAddress({ row: 1, column: 1, lastRow: 2000, lastColumn: 52 });

export interface SheetReading {
  readonly sheet: SheetSnapshot;
  /** Names whose scope is this sheet. */
  readonly names: readonly DefinedName[];
  readonly looks: SheetLooks;
}

/**
 * Queues the reading of one sheet: how it looks as well, or as it was last seen to look. What is returned may be called only if the
 * sheet existed.
 */
export function queueSheet(
  context: Excel.RequestContext,
  id: string,
  known: SheetLooks | undefined,
): (sheet: LiveSheet) => SheetReading {
  return queueWorksheet(context.workbook.worksheets.getItemOrNullObject(id), known);
}

function queueWorksheet(worksheet: Excel.Worksheet, known: SheetLooks | undefined): (sheet: LiveSheet) => SheetReading {
  const used = worksheet.getRange(readBlock).getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  const readNames = queueNames(worksheet.names);
  const readLooks = known ? () => known : queueLooks(worksheet);
  return (sheet) => {
    const looks = readLooks();
    return { sheet: snapshotOf(sheet, used, looks), names: readNames(sheet.name), looks };
  };
}

function snapshotOf({ name, visibility }: LiveSheet, used: Excel.Range, looks: SheetLooks): SheetSnapshot {
  const { fontAt, ...others } = looks;
  if (used.isNullObject) return { name, visibility, rowCount: 0, columnCount: 0, at: () => blankCell, ...others };
  const { rowIndex, columnIndex } = used;
  const [values, formulas] = [answered(used.values), answered(used.formulas)];
  const [valueTypes, numberFormat] = [answered(used.valueTypes), answered(used.numberFormat)];
  const at = (row: number, column: number): Cell => {
    const [i, j] = [row - 1 - rowIndex, column - 1 - columnIndex];
    if (values[i]?.[j] === undefined) return blankCell;
    const font = fontAt(row, column);
    const cell = liveCell({
      value: values[i][j],
      formula: formulas[i]?.[j],
      type: valueTypes[i]?.[j],
      numberFormat: numberFormat[i]?.[j],
    });
    return font === undefined ? cell : { ...cell, font };
  };
  return {
    name,
    visibility,
    rowCount: rowIndex + values.length,
    columnCount: columnIndex + (values[0]?.length ?? 0),
    at,
    ...others,
  };
}
