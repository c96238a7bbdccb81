import type { Indicator, Plan } from '../../plan/schema';
import { targetOf } from '../../plan/targets';
import type { FormTexts } from '../formTexts';

/** Words of a target, as the target column shows them; `undefined` where the indicator has none for that milestone. */
export function targetText(
  plan: Plan,
  unit: string,
  indicator: Indicator,
  milestone: number,
  texts: FormTexts['targets'],
): string | undefined {
  const target = targetOf(plan, indicator, milestone, unit);
  if (!target) return undefined;
  const isPlans = target === (indicator.rule.targets as Readonly<Record<string, unknown>>)[String(milestone)];
  const words = isPlans ? indicator.targetWords?.[String(milestone)]?.vi : undefined;
  if (words !== undefined) return words;
  if ('floor' in target) return texts.ratio(target);
  if ('level' in target) return texts.level(target.level);
  const choices = indicator.rule.kind === 'choice' ? indicator.rule.choices : [];
  return texts.choices(choices.filter(({ id }) => target.accepted.includes(id)).map(({ label }) => label.vi));
}
