import { type CellRef, cellAddress } from '../workbook/address';
import { type Outcome, failure, success } from '../workbook/problem';
import type { RoundTrip } from './run';

/** Shows a cell. `key`: id or name of its sheet. Nothing is changed where the sheet is hidden or gone. */
export async function selectCell(roundTrip: RoundTrip, key: string, cell: CellRef): Promise<Outcome<undefined>> {
  const gone = failure('sheet-gone', { sheet: cell.sheet });
  const shown = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('visibility');
    // On a sheet that is not there these do nothing.
    sheet.activate();
    sheet.getRange(cellAddress(cell.row, cell.column)).select();
    return () => isVisible(sheet);
  });
  if (shown.ok) return shown.value ? success(undefined) : gone;
  if (shown.problem.code !== 'host-failed') return shown;
  // A hidden sheet cannot be shown; Excel names no reason, so ask.
  const visible = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('visibility');
    return () => isVisible(sheet);
  });
  return visible.ok && !visible.value ? gone : shown;
}

function isVisible(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject && sheet.visibility === 'Visible';
}
