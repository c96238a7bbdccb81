import type { Outcome } from '../workbook/problem';
import { forgetReplacement } from './keptForm';
import type { Replacement } from './replaceForm';
import type { RoundTrip } from './run';

/** Deletes the old form's sheets, whatever they are called by now; one that is gone already is no failure. */
export async function removeOld(roundTrip: RoundTrip, { old }: Replacement): Promise<Outcome<undefined>> {
  const removed = await roundTrip((context) => {
    for (const { live } of old) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(live.id);
      // Excel deletes no sheet that is hidden for good.
      if (live.visibility === 'veryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    return () => undefined;
  });
  if (removed.ok) await forgetReplacement(roundTrip);
  return removed;
}
