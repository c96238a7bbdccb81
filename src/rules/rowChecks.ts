import type { FormRow } from '../plan/rows';
import type { Indicator, IndicatorRule } from '../plan/schema';
import { entry, isSymbol, number, result, when } from './build';
import type { Check } from './check';
import type { Decision } from './decision';
import { countDecision, MAX_COUNT, type EntryCode } from './entryDecision';
import type { Goal } from './kinds/kind';
import { ruleKindOf } from './kinds/ruleKinds';

/** What stands in the row's entry, by itself. */
export function entryDecision(row: FormRow): Decision<EntryCode> {
  const cell = entry(row.entry);
  return row.kind === 'base' ? countDecision(cell) : ruleKindOf(row.indicator).decideEntry(cell, row.indicator.rule);
}

export function entryCheck(row: FormRow): Check {
  const rule = row.kind === 'indicator' ? row.indicator.rule : undefined;
  const facts: Check['facts'] =
    rule?.kind === 'level'
      ? { 'unknown-choice': { highest: number(rule.highest) } }
      : { 'out-of-range': { max: number(MAX_COUNT) } };
  return { decision: entryDecision(row), entry: row.entry, facts };
}

/** Told once for an indicator, against the latest target that is due. */
export function shortfallChecks(
  row: FormRow & { readonly indicator: Indicator },
  goals: readonly Goal<IndicatorRule>[],
): readonly Check[] {
  const goal = goals.filter(({ below }) => below === 'short').at(-1);
  if (!goal) return [];
  const isShort = isSymbol(result(row.id, `verdict.${goal.milestone}`), 'verdict.short');
  return [
    {
      decision: when(isShort, 'below-target', 'none'),
      entry: row.entry,
      milestone: goal.milestone,
      facts: { 'below-target': ruleKindOf(row.indicator).shortfallFacts(row.indicator, goal) },
    },
  ];
}
