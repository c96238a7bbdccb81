import { SetSelectionsOperation } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { UniverGrid } from '../model/univer/univerGrid';

/** Rows that stay in sight below a cell that the pane goes to. */
const ROWS_BELOW = 3;

/** Univer brings a selected cell to the very edge of the window, half hidden; Excel leaves room around it. */
export function revealSelection(grid: UniverGrid): void {
  grid.book.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { reveal, selections } = params as ISetSelectionsOperationParams & { reveal?: boolean };
    const range = selections[0]?.range;
    if (!reveal || !range) return;
    const lastRow = grid.activeSheet.rowCount - 1;
    const below = Math.min(range.endRow + ROWS_BELOW, lastRow);
    grid.book.commands.syncExecuteCommand(ScrollToCellCommand.id, {
      range: { ...range, startRow: below, endRow: below },
    });
  });
}
