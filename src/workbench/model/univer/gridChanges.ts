import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type {
  IMoveRangeMutationParams,
  IReorderRangeMutationParams,
  ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellValue } from '../../../workbook/cell';
import type { Author, GridEvent } from '../grid';
import { valueOf } from './cellData';
import { eachCell } from './eachCell';
import { around } from '../ranges';
import { fromUniverRange } from './univerRanges';
import type { UniverBook } from './univerBook';

/** What a change of the sheet's shape is called in Excel, by the mutation that makes it. */
const shapeChanges = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
} as const;

/** Tells of every change of the workbook's content, by whichever command it came. Results of formulas are no changes. */
export function watchChanges(
  book: UniverBook,
  author: () => Author,
  report: (event: GridEvent) => void,
): { dispose(): void } {
  const before = new WeakMap<object, CellValue>();
  const noteBefore = ofBook(book, (command: Readonly<ICommandInfo>) => {
    const cell = command.id === SetRangeValuesMutation.id && onlyCell(command.params as ISetRangeValuesMutationParams);
    if (cell) before.set(command.params as object, valueAt(book, cell));
  });
  const noteAfter = ofBook(book, (command, options) => {
    const event = toEvent(book, command, options, author(), before);
    if (event) report(event);
  });
  const watches = [book.commands.beforeCommandExecuted(noteBefore), book.commands.onCommandExecuted(noteAfter)];
  return { dispose: () => watches.forEach((watch) => watch.dispose()) };
}

type Listener = Parameters<ICommandService['onCommandExecuted']>[0];

function ofBook(book: UniverBook, listener: Listener): Listener {
  return (command, options) => {
    if ((command.params as { unitId?: string } | undefined)?.unitId === book.unitId) listener(command, options);
  };
}

function toEvent(
  book: UniverBook,
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  author: Author,
  before: WeakMap<object, CellValue>,
): GridEvent | undefined {
  const edited = { kind: 'edited', change: 'RangeEdited', author } as const;
  switch (id) {
    case SetRangeValuesMutation.id: {
      if (options?.onlyLocal) return undefined;
      const written = params as ISetRangeValuesMutationParams;
      const range = around(
        writtenCells(written).map(({ row, column }) => ({ row, column, lastRow: row, lastColumn: column })),
      );
      if (!range) return undefined;
      const cell = onlyCell(written);
      const values = cell ? { before: before.get(written) ?? null, after: valueAt(book, cell) } : {};
      return { ...edited, sheetId: written.subUnitId, range, ...values };
    }
    case MoveRangeMutation.id: {
      const { fromRange, toRange, to } = params as IMoveRangeMutationParams;
      const range = around([fromUniverRange(fromRange), fromUniverRange(toRange)]);
      return range && { ...edited, sheetId: to.subUnitId, range };
    }
    case ReorderRangeMutation.id: {
      const { subUnitId, range } = params as IReorderRangeMutationParams;
      return { ...edited, sheetId: subUnitId, range: fromUniverRange(range) };
    }
    case InsertSheetMutation.id:
      return { kind: 'added', sheetId: (params as { sheet: { id: string } }).sheet.id, author };
    case RemoveSheetMutation.id:
      return { kind: 'deleted', sheetId: (params as { subUnitId: string }).subUnitId, author };
  }
  const change = shapeChanges[id];
  const shaped = params as Pick<IReorderRangeMutationParams, 'subUnitId' | 'range'>;
  return change && { ...edited, change, sheetId: shaped.subUnitId, range: fromUniverRange(shaped.range) };
}

interface WrittenCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells whose content, and not only their looks, a mutation sets. */
function writtenCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): WrittenCell[] {
  return eachCell(cellValue)
    .filter(({ cell }) => setsContent(cell))
    .map(({ row, column }) => ({ sheetId: subUnitId, row, column }));
}

function setsContent(cell: Nullable<ICellData>): boolean {
  return !cell || ['v', 'f', 'p', 'si'].some((key) => key in cell);
}

function onlyCell(params: ISetRangeValuesMutationParams): WrittenCell | undefined {
  const cells = writtenCells(params);
  return cells.length === 1 ? cells[0] : undefined;
}

function valueAt(book: UniverBook, { sheetId, row, column }: WrittenCell): CellValue {
  return valueOf(book.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row - 1, column - 1));
}
