import { indicatorEntry, priorEntry } from '../../plan/rows';
import type { Indicator, IndicatorRule } from '../../plan/schema';
import { entry, when } from '../build';
import type { Check } from '../check';
import type { Condition, EntryCell, NumberExpression } from '../expression';
import type { Goal, RuleOf } from '../kinds/kind';
import { choiceFell } from './choiceFell';
import { levelFell } from './levelFell';
import { ratioFell } from './ratioFell';

/** A fall against last year, ready to be asked. */
export interface Fall {
  /** False wherever one of the two years is not known. */
  readonly fell: Condition;
  readonly facts: Readonly<Record<string, NumberExpression>>;
}

export type FallOf<Rule extends IndicatorRule> = (
  indicator: Indicator & { readonly rule: Rule },
  cells: { readonly now: EntryCell; readonly lastYear: EntryCell },
  goals: readonly Goal<Rule>[],
) => Fall;

const falls: { readonly [Kind in IndicatorRule['kind']]: FallOf<RuleOf<Kind>> } = {
  ratio: ratioFell,
  level: levelFell,
  choice: choiceFell,
};

/** What has to be maintained must not fall, even where the target is still met. */
export function fellChecks(indicator: Indicator, goals: readonly Goal<IndicatorRule>[]): readonly Check[] {
  if (!indicator.maintain) return [];
  const cells = { now: entry(indicatorEntry(indicator)), lastYear: entry(priorEntry(indicator.id)) };
  const { fell, facts } = (falls[indicator.rule.kind] as unknown as FallOf<IndicatorRule>)(indicator, cells, goals);
  return [
    {
      decision: when(fell, 'fell-since-last-year', 'none'),
      entry: cells.now.entry,
      facts: { 'fell-since-last-year': facts },
    },
  ];
}
