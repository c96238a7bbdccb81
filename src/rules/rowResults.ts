import type { Indicator, IndicatorRule } from '../plan/schema';
import { lanes, type RowId } from './assessment';
import { isSymbol, number, result, symbol, when } from './build';
import { laneOf, type Check } from './check';
import { mapLeaves } from './decision';
import type { Condition, NumberExpression, ResultId, ValueExpression } from './expression';
import type { Goal } from './kinds/kind';
import { ruleKindOf } from './kinds/ruleKinds';

type Results = readonly (readonly [ResultId, ValueExpression])[];

/** Denominator, rate and, for each target, verdict and what is lacking. */
export function indicatorResults(indicator: Indicator, goals: readonly Goal<IndicatorRule>[]): Results {
  const kind = ruleKindOf(indicator);
  return [
    ...kind.results(indicator),
    ...goals.flatMap((goal): Results => {
      const verdict = [`verdict.${goal.milestone}`, kind.verdict(indicator, goal)] as const;
      return kind.lacking ? [verdict, [`lacking.${goal.milestone}`, kind.lacking(indicator, goal)]] : [verdict];
    }),
  ];
}

/** From the best to the worst: how a lane weighs is its place. */
const weights = ['none', ...[...lanes].reverse()] as const;

/** Worst lane of the row's findings. */
export function laneExpression(checks: readonly Check[]): ValueExpression {
  const weightsFound = checks.map(({ decision }) =>
    mapLeaves(decision, (code): NumberExpression => number(weights.indexOf(code === 'none' ? 'none' : laneOf[code]))),
  );
  return {
    op: 'choose',
    index: { op: 'max', of: weightsFound },
    of: weights.map((lane) => symbol(`lane.${lane}`)),
  };
}

/** What the row still asks for, worst first; `mayStaySilent`: a shortfall needs no explanation in this report year. */
export function taskExpression(row: RowId, noteAccepted: Condition, mayStaySilent: boolean): ValueExpression {
  const lane = (id: 'error' | 'missing' | 'shortfall' | 'none'): Condition =>
    isSymbol(result(row, 'lane'), `lane.${id}`);
  const explain = symbol('task.explain');
  const unanswered = mayStaySilent ? when(lane('shortfall'), symbol('task.none'), explain) : explain;
  return when(
    lane('none'),
    symbol('task.none'),
    when(
      lane('error'),
      symbol('task.correct'),
      when(lane('missing'), symbol('task.fill'), when(noteAccepted, symbol('task.explained'), unanswered)),
    ),
  );
}
