import type { SelfCheckResult } from '../../workbook/selfCheck';
import { type RoundTrip, sync } from '../run';

/** Writes into the scratch sheet and waits for Excel to tell of it, at most so many milliseconds. */
export async function checkOwnEvents(
  roundTrip: RoundTrip,
  sheetId: string,
  address: string,
  patience: number,
): Promise<SelfCheckResult> {
  const heard = signal();
  const subscribed = await roundTrip((context) => {
    const handler = context.workbook.worksheets.getItem(sheetId).onChanged.add(() => {
      heard.settle(true);
      return Promise.resolve();
    });
    // A handler can be removed only in the context in which it was added.
    return () => ({ context, handler });
  });
  if (!subscribed.ok) return failed(subscribed.problem.facts);
  const start = performance.now();
  const written = await roundTrip((context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(address).values = [[1]];
    return () => undefined;
  });
  const timer = setTimeout(() => heard.settle(false), patience);
  const isHeard = written.ok && (await heard.promise);
  clearTimeout(timer);
  const milliseconds = Math.round(performance.now() - start);
  const { context, handler } = subscribed.value;
  handler.remove();
  await sync(context);
  if (!written.ok) return failed(written.problem.facts);
  return isHeard ? { id: 'ownEvents', state: 'ok', facts: { milliseconds } } : failed();
}

function failed(facts: SelfCheckResult['facts'] = {}): SelfCheckResult {
  return { id: 'ownEvents', state: 'failed', facts };
}

/** Settled from outside, once. */
function signal() {
  let settle: (isHeard: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: (isHeard: boolean) => settle(isHeard) };
}
