import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from 'hucre';
import { fillStyle, fontStyle } from './cellStyle';
import { rangesOf } from './rangesOf';

/** Formats that hang on a formula, the strongest first: our forms have no others. */
export function conditionalFormatRules(rules: readonly ConditionalRule[]): IConditionFormattingRule[] {
  return rules
    .filter((rule) => rule.type === 'expression')
    .sort((one, other) => one.priority - other.priority)
    .map((rule, index) => ({
      cfId: String(index),
      ranges: rangesOf(rule.range),
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${[rule.formula].flat()[0] ?? 'FALSE'}`,
        style: { ...fillStyle(rule.style?.fill), ...fontStyle(rule.style?.font) },
      },
    }));
}
