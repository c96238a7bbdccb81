import type { Outcome } from '../workbook/problem';
import type { Replacement } from './replaceForm';
import type { RoundTrip } from './run';

/** Deletes the old form's sheets, whatever they are called by now; one that is gone already is no failure. */
export async function removeOld(roundTrip: RoundTrip, { old }: Replacement): Promise<Outcome<undefined>> {
  return roundTrip((context) => {
    for (const { live } of old) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(live.id);
      // Excel deletes no sheet that is hidden for good.
      if (live.visibility === 'veryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    return () => undefined;
  });
}
