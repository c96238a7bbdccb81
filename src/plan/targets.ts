import type { ChoiceTarget, Indicator, IndicatorRule, LevelTarget, Plan, RatioTarget } from './schema';

export type Target = RatioTarget | LevelTarget | ChoiceTarget;
/** Targets of a rule of one kind, by milestone. */
export type TargetsOf<Rule extends IndicatorRule> = Rule['targets'];

/**
 * The targets that an indicator has for a unit: the plan's, save where the office assigned the unit one of its own.
 * Reading the plan has made sure that an assigned target is of its indicator's kind.
 */
export function targetsFor<Rule extends IndicatorRule>(
  plan: Plan,
  indicator: Indicator & { readonly rule: Rule },
  unit: string,
): TargetsOf<Rule> {
  const assigned = ownValue(ownValue(plan.assignedTargets, unit), indicator.id);
  return assigned ? { ...indicator.rule.targets, ...(assigned as TargetsOf<Rule>) } : indicator.rule.targets;
}

/** Target of one milestone; `undefined` where there is none. */
export function targetOf(plan: Plan, indicator: Indicator, milestone: number, unit: string): Target | undefined {
  return ownValue(targetsFor(plan, indicator, unit) as Readonly<Record<string, Target>>, String(milestone));
}

/** Unit codes come from files: a "code" such as `constructor` must find nothing. */
function ownValue<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
