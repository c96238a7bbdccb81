import { any, isSymbol, number, result, symbol, when } from '../build';
import { mapLeaves, type Decision } from '../decision';
import { countDecision, type EntryCode } from '../entryDecision';
import type { NumberExpression, ValueExpression } from '../expression';
import type { RuleKind, RuleOf } from './kind';
import { denominatorShown, pairCells, pairCheck, pairDecision, rateShown } from './ratioPair';
import { lackingCount, reachesAspiration, reachesFloor } from './ratioTarget';

/** Numerator over base figure, always compared in whole numbers. */
export const ratio: RuleKind<RuleOf<'ratio'>> = {
  decideEntry: (cell) => countDecision(cell),
  checks: (indicator) => [pairCheck(indicator)],
  results: (indicator) => [
    ['den', denominatorShown(indicator)],
    ['rate', rateShown(indicator)],
  ],

  verdict(indicator, { target, below }) {
    const { numerator, denominator } = pairCells(indicator);
    const ofCounts = mapLeaves(pairDecision(indicator), (pair): ValueExpression => {
      if (pair === 'nothing') return symbol('verdict.notApplicable');
      if (pair !== 'none') return symbol('verdict.error');
      const met = when(reachesFloor(indicator, target), symbol('verdict.met'), symbol(`verdict.${below}`));
      if (target.aspiration === undefined) return met;
      return when(reachesAspiration(indicator, target.aspiration), symbol('verdict.aspiration'), met);
    });
    return {
      op: 'choose',
      index: { op: 'max', of: [obstacle(countDecision(numerator)), obstacle(countDecision(denominator))] },
      of: [ofCounts, symbol('verdict.unavailable'), symbol('verdict.missing'), symbol('verdict.error')],
    };
  },

  lacking(indicator, { milestone, target, below }) {
    const verdict = result(indicator.id, `verdict.${milestone}`);
    const isReached = any(isSymbol(verdict, 'verdict.met'), isSymbol(verdict, 'verdict.aspiration'));
    const isBelow = isSymbol(verdict, `verdict.${below}`);
    return when(isReached, number(0), when(isBelow, lackingCount(indicator, target), symbol('empty')));
  },

  shortfallFacts: (indicator, { milestone, target }) => ({
    ...pairCells(indicator),
    floor: number(target.floor),
    strict: number(target.strict ? 1 : 0),
    lacking: result(indicator.id, `lacking.${milestone}`),
  }),
};

/** How an entry stands in the way of a verdict: 0 not at all, 1 unavailable, 2 missing, 3 wrong. */
function obstacle(decision: Decision<EntryCode>): NumberExpression {
  return mapLeaves(decision, (code): NumberExpression => {
    const place = (['none', 'unavailable', 'missing-entry'] as readonly EntryCode[]).indexOf(code);
    return number(place < 0 ? 3 : place);
  });
}
