import { CustomCommandExecutionError } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { GridSheet } from '../model/grid';
import { eachCell } from '../model/univer/eachCell';
import type { UniverGrid } from '../model/univer/univerGrid';
import { fromUniverRange } from '../model/univer/univerRanges';

/** What nobody may do on a protected sheet, whatever cells it touches. */
const shapeChanges: readonly string[] = [
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
];

/** Keeps the person at the grid from changing locked cells of protected sheets, and tells where that was tried. */
export function guardLockedCells(grid: UniverGrid, onRefusal: () => void): void {
  grid.book.commands.beforeCommandExecuted((command, options) => {
    if (grid.author !== 'person' || !isForbidden(grid, command, options)) return;
    onRefusal();
    throw new CustomCommandExecutionError(`${command.id} on locked cells`);
  });
}

function isForbidden(grid: UniverGrid, { id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id === SetCellEditVisibleOperation.id) {
    const { sheet, range } = grid.selection;
    return (
      (params as { visible: boolean }).visible &&
      isLocked(sheet, { ...range, lastRow: range.row, lastColumn: range.column })
    );
  }
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = options?.onlyLocal ? undefined : protectedSheet(grid, subUnitId);
    return sheet !== undefined && [...eachCell(cellValue)].some(({ row, column }) => sheet.cell(row, column).isLocked);
  }
  if (id === MoveRangeMutation.id) {
    const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
    return touchesLocked(grid, from.subUnitId, fromRange) || touchesLocked(grid, to.subUnitId, toRange);
  }
  return shapeChanges.includes(id) && protectedSheet(grid, (params as { subUnitId: string }).subUnitId) !== undefined;
}

function protectedSheet(grid: UniverGrid, id: string): GridSheet | undefined {
  return grid.sheets.find((sheet) => sheet.id === id && sheet.protection);
}

function touchesLocked(grid: UniverGrid, id: string, range: IRange): boolean {
  const sheet = protectedSheet(grid, id);
  return sheet !== undefined && isLocked(sheet, fromUniverRange(range));
}

function isLocked(sheet: GridSheet, range: ReturnType<typeof fromUniverRange>): boolean {
  if (!sheet.protection) return false;
  for (let row = range.row; row <= range.lastRow; row++) {
    for (let column = range.column; column <= range.lastColumn; column++) {
      if (sheet.cell(row, column).isLocked) return true;
    }
  }
  return false;
}
