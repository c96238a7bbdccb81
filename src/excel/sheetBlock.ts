import { rangeAddress } from '../workbook/address';
import { type Cell, blankCell } from '../workbook/cell';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot';
import { type LiveSheet, queueNames } from './census';
import { liveCell } from './liveCell';
import { answered } from './run';

/**
 * What is read of a sheet at most. A form has some hundred rows; a list pasted far below it must not carry the answer
 * over the 5 MB that Excel on the web allows.
 */
export const readBlock = rangeAddress({ row: 1, column: 1, lastRow: 2000, lastColumn: 52 });

export interface SheetReading {
  readonly sheet: SheetSnapshot;
  /** Names whose scope is this sheet. */
  readonly names: readonly DefinedName[];
}

/** Queues the reading of one sheet. What is returned may be called only if the sheet existed. */
export function queueSheet(context: Excel.RequestContext, id: string): (sheet: LiveSheet) => SheetReading {
  return queueWorksheet(context.workbook.worksheets.getItemOrNullObject(id));
}

function queueWorksheet(worksheet: Excel.Worksheet): (sheet: LiveSheet) => SheetReading {
  const used = worksheet.getRange(readBlock).getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  const readNames = queueNames(worksheet.names);
  return (sheet) => ({ sheet: snapshotOf(sheet, used), names: readNames(sheet.name) });
}

function snapshotOf({ name, visibility }: LiveSheet, used: Excel.Range): SheetSnapshot {
  if (used.isNullObject) return { name, visibility, rowCount: 0, columnCount: 0, at: () => blankCell };
  const { rowIndex, columnIndex } = used;
  const [values, formulas] = [answered(used.values), answered(used.formulas)];
  const [valueTypes, numberFormat] = [answered(used.valueTypes), answered(used.numberFormat)];
  const at = (row: number, column: number): Cell => {
    const [i, j] = [row - 1 - rowIndex, column - 1 - columnIndex];
    if (values[i]?.[j] === undefined) return blankCell;
    return liveCell({
      value: values[i][j],
      formula: formulas[i]?.[j],
      type: valueTypes[i]?.[j],
      numberFormat: numberFormat[i]?.[j],
    });
  };
  return {
    name,
    visibility,
    rowCount: rowIndex + values.length,
    columnCount: columnIndex + (values[0]?.length ?? 0),
    at,
  };
}
