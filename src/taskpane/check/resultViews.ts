import type { CheckedForm } from '../../check/checkedForm';
import { countedUnit } from '../../messages/facts/names';
import type { Language } from '../../messages/language';
import type { Indicator, Plan, RatioTarget } from '../../plan/schema';
import { targetOf } from '../../plan/targets';
import type { Judgement } from '../../rules/assessment';

/** The target of one milestone, and how the indicator stands to it. */
export interface MilestoneView {
  readonly year: number;
  readonly judgement: Judgement;
  readonly target: NonNullable<ReturnType<typeof targetOf>>;
  /** Where the target is still to come: what has to be added every year until then. */
  readonly perYear?: number;
}

/** What one indicator has reached. */
export interface ResultView {
  readonly indicator: Indicator;
  readonly rate?: { readonly numerator: number; readonly denominator: number };
  /** What is counted: người, hộ, trường … */
  readonly unit: string;
  readonly milestones: readonly MilestoneView[];
}

/** Every indicator that has a target, in the form's order. */
export function resultViews(plan: Plan, language: Language, form: CheckedForm): readonly ResultView[] {
  return [...form.assessment.judgements.keys()].flatMap((id) => resultView(plan, language, form, id) ?? []);
}

export function resultView(
  plan: Plan,
  language: Language,
  { assessment, unit, year }: CheckedForm,
  id: string,
): ResultView | undefined {
  const indicator = plan.indicators.find((one) => one.id === id);
  if (!indicator) return undefined;
  const milestones = [...(assessment.judgements.get(id) ?? [])].flatMap(([milestone, judgement]): MilestoneView[] => {
    const target = targetOf(plan, indicator, milestone, unit.code);
    return target ? [{ year: milestone, judgement, target, ...paceTo(milestone, year, judgement) }] : [];
  });
  const rate = assessment.rates.get(id);
  const counted = indicator.rule.kind === 'ratio' ? countedUnit(plan, language, indicator.rule.denominator) : '';
  return { indicator, unit: counted, milestones, ...(rate && { rate }) };
}

/** The reports that are still to come up to the milestone share what is lacking. */
function paceTo(milestone: number, year: number, { verdict, lacking }: Judgement): { perYear?: number } {
  const years = milestone - year;
  if (verdict !== 'onTheWay' || lacking === undefined || years < 2) return {};
  return { perYear: Math.ceil(lacking / years) };
}

export function isRatioTarget(target: MilestoneView['target']): target is RatioTarget {
  return 'floor' in target;
}
