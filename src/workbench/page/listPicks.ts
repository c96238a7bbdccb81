import { CustomCommandExecutionError, isICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { ISetRangeValuesCommandParams } from '@univerjs/sheets';
import type { UniverGrid } from '../model/univer/univerGrid';
import { fromUniverRange } from '../model/univer/univerRanges';

/** Picking the word that a cell already holds leaves it there, as in Excel; Univer would take it away. */
export function keepPickedWords(grid: UniverGrid): void {
  grid.book.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id || grid.author !== 'person') return;
    const { range, value, subUnitId } = params as ISetRangeValuesCommandParams;
    if (!range || !isICellData(value) || value.v !== '') return;
    const { row, column } = fromUniverRange(range);
    const sheet = grid.sheets.find((candidate) => candidate.id === subUnitId);
    if (sheet?.validation(row, column)?.kind === 'list') throw new CustomCommandExecutionError('the word was there');
  });
}
