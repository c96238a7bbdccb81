import type { Language } from '../../messages/language';
import { inSheet, rowName } from '../../messages/facts/names';
import { formatPercent, formatRate } from '../../messages/numbers';
import type { Messages } from '../../messages/vi';
import type { Plan } from '../../plan/schema';
import { isRatioTarget, type MilestoneView, type ResultView } from './resultViews';

/** "74,9% (749/1.000 người)"; nothing where no rate can be told. */
export function reachedText({ results }: Messages, language: Language, { rate, unit, milestones }: ResultView): string {
  if (!rate) return '';
  const { numerator, denominator } = rate;
  const missed = milestones.find(({ judgement }) => (judgement.lacking ?? 0) > 0)?.target;
  const floor = missed && isRatioTarget(missed) ? missed.floor : undefined;
  return `${formatRate(language, numerator, denominator, floor)} (${results.figures(numerator, denominator, unit)})`;
}

/** "Mục tiêu 2025: 75%, phấn đấu 80%". */
export function targetText(
  { results }: Messages,
  language: Language,
  { indicator: { rule } }: ResultView,
  { year, target }: MilestoneView,
): string {
  if (isRatioTarget(target)) {
    const floor = formatPercent(language, target.floor);
    const least = target.strict ? results.above(floor) : floor;
    const { aspiration } = target;
    const whole = aspiration === undefined ? least : results.striving(least, formatPercent(language, aspiration));
    return results.target(year, whole);
  }
  if ('level' in target) return results.target(year, results.level(target.level));
  const choices = rule.kind === 'choice' ? rule.choices.filter(({ id }) => target.accepted.includes(id)) : [];
  return results.target(year, choices.map(({ label }) => inSheet(label, language)).join(' / '));
}

/** "Chưa đạt, còn thiếu 37 người, mỗi năm thêm 10 người". */
export function verdictText(
  { terms, results }: Messages,
  { unit }: ResultView,
  { judgement: { verdict, lacking = 0 }, perYear }: MilestoneView,
): string {
  return [
    terms.verdicts[verdict],
    lacking > 0 && results.lacking(lacking, unit),
    perYear !== undefined && results.perYear(perYear, unit),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** What the bar of an indicator shows, for those who do not see it. */
export function resultLabel(messages: Messages, language: Language, result: ResultView): string {
  const targets = result.milestones.map((milestone) => targetText(messages, language, result, milestone));
  return [reachedText(messages, language, result), ...targets].filter((part) => part !== '').join('; ');
}

export function resultName(plan: Plan, language: Language, { indicator }: ResultView): string {
  return rowName(plan, language, indicator.id);
}
