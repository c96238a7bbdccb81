import type { Indicator, IndicatorRule } from '../../plan/schema';
import { choice } from './choice';
import type { RuleKind, RuleOf } from './kind';
import { level } from './level';
import { ratio } from './ratio';

const ruleKinds: { readonly [Kind in IndicatorRule['kind']]: RuleKind<RuleOf<Kind>> } = { ratio, level, choice };

/** The kind of an indicator's rule, which then takes that indicator. */
export function ruleKindOf(indicator: Indicator): RuleKind<IndicatorRule> {
  return ruleKinds[indicator.rule.kind] as unknown as RuleKind<IndicatorRule>;
}
