import type { Indicator, IndicatorRule } from '../../plan/schema';
import type { Check } from '../check';
import type { Decision } from '../decision';
import type { EntryCode } from '../entryDecision';
import type { CellOperand, NumberExpression, ValueExpression } from '../expression';

export type TargetOf<Rule extends IndicatorRule> = NonNullable<Rule['targets'][keyof Rule['targets']]>;

/** One target of one indicator, and what below it means in the report year. */
export interface Goal<Rule extends IndicatorRule> {
  readonly milestone: number;
  readonly target: TargetOf<Rule>;
  readonly below: 'short' | 'onTheWay';
}

/** How indicators of one kind are judged. */
export interface RuleKind<Rule extends IndicatorRule> {
  /** What a cell that should hold this indicator's entry is. */
  decideEntry(cell: CellOperand, rule: Rule): Decision<EntryCode>;
  /** Questions beyond the entry itself. */
  checks(indicator: Indicator & { readonly rule: Rule }): readonly Check[];
  /** Computed cells that do not depend on a target. */
  results(indicator: Indicator & { readonly rule: Rule }): readonly (readonly ['den' | 'rate', ValueExpression])[];
  verdict(indicator: Indicator & { readonly rule: Rule }, goal: Goal<Rule>): ValueExpression;
  /** Number still lacking, read from the verdict's cell; kinds that count nothing have none. */
  lacking?(indicator: Indicator & { readonly rule: Rule }, goal: Goal<Rule>): ValueExpression;
  /** Figures for the sentence about an indicator below this target. */
  shortfallFacts(
    indicator: Indicator & { readonly rule: Rule },
    goal: Goal<Rule>,
  ): Readonly<Record<string, NumberExpression>>;
}

export type RuleOf<Kind extends IndicatorRule['kind']> = Extract<IndicatorRule, { kind: Kind }>;
