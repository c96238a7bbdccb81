import { type Outcome, success } from '../../workbook/problem';
import { type Census, queueCensus } from '../census';
import type { RoundTrip } from '../run';

/** The workbook as the clerk sees it. */
export interface View {
  readonly census: Census;
  /** Id of the sheet in front. */
  readonly active: string;
  /** Sheet and selection in words of Excel's; only the sheet where something else than cells is selected. */
  readonly place: string;
}

export async function lookAround(roundTrip: RoundTrip): Promise<Outcome<View>> {
  const seen = await roundTrip((context) => {
    const census = queueCensus(context);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    return () => ({ census: census(), active: idOf(sheet) });
  });
  if (!seen.ok) return seen;
  const selection = await roundTrip((context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    return () => addressOf(range);
  });
  return success({ ...seen.value, place: selection.ok ? selection.value : seen.value.active });
}

function idOf(sheet: Excel.Worksheet): string {
  return sheet.id;
}

function addressOf(range: Excel.Range): string {
  return range.address;
}
