import type { ChangeReason } from '../workbook/live';
import { type Outcome, success } from '../workbook/problem';
import type { SubscribeFocus } from './focus';
import { type RoundTrip, sync } from './run';

/** Hears of changes: the sheet's id is given where only that sheet is concerned. */
export type OnEvent = (reason: ChangeReason, sheetId?: string) => void;

/**
 * Subscribes to everything that may change the form, in one round trip, until the returned function is called. An event's
 * details say who wrote, and whether more than values changed, and are not relied on for more: `onChanged` names one cell at most.
 */
export async function watchWorkbook(
  roundTrip: RoundTrip,
  subscribeFocus: SubscribeFocus,
  onEvent: OnEvent,
): Promise<Outcome<() => Promise<void>>> {
  const subscribed = await roundTrip((context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ worksheetId, triggerSource, changeType }) => {
        // Whoever writes through this add-in looks at once, without waiting for news of it.
        if (triggerSource === 'ThisLocalAddin') return Promise.resolve();
        // Typing changes no merge, no font and no row; of anything else the whole sheet is asked.
        return hear(changeType === 'RangeEdited' ? 'edited' : 'structure', worksheetId);
      }),
      worksheets.onActivated.add(({ worksheetId }) => hear('activated', worksheetId)),
      worksheets.onAdded.add(() => hear('structure')),
      worksheets.onDeleted.add(() => hear('structure')),
    ];
    // A handler can be removed only in the context in which it was added.
    return () => ({ context, handlers });
  });
  if (!subscribed.ok) return subscribed;
  const { context, handlers } = subscribed.value;
  const endFocus = subscribeFocus(() => onEvent('focused'));
  return success(async () => {
    endFocus();
    for (const handler of handlers) handler.remove();
    // An Excel that is gone keeps no handlers either.
    await sync(context);
  });

  function hear(reason: ChangeReason, sheetId?: string): Promise<void> {
    onEvent(reason, sheetId);
    return Promise.resolve();
  }
}
