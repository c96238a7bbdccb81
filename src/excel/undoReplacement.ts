import { type Outcome, failure } from '../workbook/problem';
import { queueCensus, sheetById } from './census';
import { forgetReplacement } from './keptForm';
import type { Replacement } from './replaceForm';
import { restoreForm } from './restoreForm';
import type { RoundTrip } from './run';

/** Puts the old form back. `sheet-gone`, and nothing is done, where one of its sheets has been deleted since. */
export async function undoReplacement(roundTrip: RoundTrip, replacement: Replacement): Promise<Outcome<undefined>> {
  const now = await roundTrip(queueCensus);
  if (!now.ok) return now;
  const gone = replacement.old.find(({ live }) => !sheetById(now.value, live.id));
  if (gone) return failure('sheet-gone', { sheet: gone.live.name });
  const restored = await restoreForm(roundTrip, replacement);
  if (restored.ok) await forgetReplacement(roundTrip);
  return restored;
}
