import type { SelfCheckResult } from '../../workbook/selfCheck';
import type { RoundTrip } from '../run';
import { queueSheet } from '../sheetBlock';

/** So many readings, of which the middle one counts. */
const COUNT = 7;

/** How long a reading of the sheet in front takes there and back. */
export async function measureRoundTrip(roundTrip: RoundTrip, sheetId: string): Promise<SelfCheckResult> {
  const times: number[] = [];
  for (let i = 0; i < COUNT; i++) {
    const start = performance.now();
    const read = await roundTrip((context) => {
      queueSheet(context, sheetId, undefined);
      return () => undefined;
    });
    if (read.ok) times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return median === undefined
    ? { id: 'roundTrip', state: 'failed', facts: {} }
    : { id: 'roundTrip', state: 'ok', facts: { milliseconds: Math.round(median), count: times.length } };
}
