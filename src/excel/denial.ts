import { type Outcome, failure } from '../workbook/problem';
import type { RoundTrip } from './run';

/**
 * Excel denies access alike to a locked cell and to a workbook that is open for reading only: asking tells them apart. (In
 * protected view no add-in runs at all.)
 */
export async function explained<Value>(
  roundTrip: RoundTrip,
  attempt: Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const outcome = await attempt;
  if (outcome.ok || outcome.problem.code !== 'access-denied') return outcome;
  const readOnly = await roundTrip((context) => {
    context.workbook.load('readOnly');
    return () => context.workbook.readOnly;
  });
  return readOnly.ok && readOnly.value ? failure('read-only', outcome.problem.facts) : outcome;
}
