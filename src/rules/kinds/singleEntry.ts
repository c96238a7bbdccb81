import { symbol, when } from '../build';
import { mapLeaves, type Decision } from '../decision';
import type { EntryCode } from '../entryDecision';
import type { Condition, ValueExpression } from '../expression';

/** Verdict of an indicator that has one entry: what the entry is decides, and a usable one is held against the target. */
export function singleEntryVerdict(
  decision: Decision<EntryCode>,
  isMet: Condition,
  below: 'short' | 'onTheWay',
): ValueExpression {
  return mapLeaves(decision, (code): ValueExpression => {
    if (code === 'none') return when(isMet, symbol('verdict.met'), symbol(`verdict.${below}`));
    if (code === 'missing-entry') return symbol('verdict.missing');
    return symbol(code === 'unavailable' ? 'verdict.unavailable' : 'verdict.error');
  });
}
