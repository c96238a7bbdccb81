import { baseRowId, indicatorEntry } from '../../plan/rows';
import type { Indicator } from '../../plan/schema';
import { all, compare, entry, isNumber, result, symbol, times, when } from '../build';
import type { Check } from '../check';
import { endsIn, mapLeaves, type Decision } from '../decision';
import { countDecision, unusableDecision } from '../entryDecision';
import type { Condition, ValueExpression } from '../expression';
import type { RuleOf } from './kind';

export type RatioIndicator = Indicator & { readonly rule: RuleOf<'ratio'> };

/** The numerator as typed; the base figure as the row's own `den` cell shows it. */
export function pairCells(indicator: RatioIndicator) {
  return { numerator: entry(indicatorEntry(indicator)), denominator: result(indicator.id, 'den') };
}

/** `nothing`: 0 of 0, so that there is nothing to judge. `none`: a true ratio. */
type PairCode = 'none' | 'nothing' | 'numerator-over-zero' | 'numerator-above-denominator';

/** Two usable counts against each other. */
export function pairDecision(indicator: RatioIndicator): Decision<PairCode> {
  const { numerator, denominator } = pairCells(indicator);
  return when(
    compare(denominator, '=', 0),
    when(compare(numerator, '=', 0), 'nothing', 'numerator-over-zero'),
    when(compare(numerator, '>', denominator), 'numerator-above-denominator', 'none'),
  );
}

function bothUsable(indicator: RatioIndicator): Condition {
  const { numerator, denominator } = pairCells(indicator);
  return all(endsIn(countDecision(numerator), 'none'), endsIn(countDecision(denominator), 'none'));
}

export function pairCheck(indicator: RatioIndicator): Check {
  const facts = pairCells(indicator);
  const decision = mapLeaves(pairDecision(indicator), (code) => (code === 'nothing' ? 'none' : code));
  return {
    decision: when(bothUsable(indicator), decision, 'none'),
    entry: facts.numerator.entry,
    facts: { 'numerator-above-denominator': facts, 'numerator-over-zero': facts },
  };
}

/**
 * The base figure; "" where it is blank, the word for an error where it can be no figure: LibreOffice would turn a repeated TRUE
 * into the number 1, and a repeated error value would spread.
 */
export function denominatorShown({ rule }: RatioIndicator): ValueExpression {
  const base = entry(baseRowId(rule.denominator));
  const ofOther = mapLeaves(unusableDecision(base, 'not-a-number'), (code): ValueExpression => {
    if (code === 'missing-entry') return symbol('empty');
    return code === 'unavailable' ? base : symbol('lane.error');
  });
  return when(isNumber(base), base, ofOther);
}

/** Per cent, for the eye only; "" where there is no true ratio. */
export function rateShown(indicator: RatioIndicator): ValueExpression {
  const { numerator, denominator } = pairCells(indicator);
  const isRatio = all(bothUsable(indicator), endsIn(pairDecision(indicator), 'none'));
  return when(isRatio, { op: 'ratio', left: times(numerator, 100), right: denominator }, symbol('empty'));
}
