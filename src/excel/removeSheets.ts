import type { Outcome } from '../workbook/problem';
import type { RoundTrip } from './run';

/** Removes sheets by their ids: one of the clerk's own with such a name stays. One that is gone already is nothing to remove. */
export function removeSheets(roundTrip: RoundTrip, ids: readonly string[]): Promise<Outcome<undefined>> {
  return roundTrip((context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    return () => undefined;
  });
}
