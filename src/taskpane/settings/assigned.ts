import type { Plan } from '../../plan/schema';
import type { Target } from '../../plan/targets';

/** A target that the office assigned to one unit. */
export interface AssignedTarget {
  readonly unit: string;
  readonly indicator: string;
  readonly milestone: string;
  readonly target: Target;
}

export function assignedTargets({
  assignedTargets: all = {},
}: Pick<Plan, 'assignedTargets'>): readonly AssignedTarget[] {
  return Object.entries(all).flatMap(([unit, indicators]) =>
    Object.entries(indicators).flatMap(([indicator, targets]) =>
      Object.entries(targets).flatMap(([milestone, target]) =>
        target ? [{ unit, indicator, milestone, target }] : [],
      ),
    ),
  );
}

/** The same as the plan keeps them; nothing at all where there are none. */
export function planOf(targets: readonly AssignedTarget[]): Plan['assignedTargets'] {
  const all: NonNullable<Plan['assignedTargets']> = {};
  for (const { unit, indicator, milestone, target } of targets) {
    const ofUnit = (all[unit] ??= {});
    (ofUnit[indicator] ??= {})[milestone] = target;
  }
  return targets.length > 0 ? all : undefined;
}

export function isSameTarget(one: Omit<AssignedTarget, 'target'>, other: Omit<AssignedTarget, 'target'>): boolean {
  return one.unit === other.unit && one.indicator === other.indicator && one.milestone === other.milestone;
}

/** Per cent as somebody types it, with a comma or a point; `undefined` where it is none. */
export function readPercent(text: string): number | undefined {
  const [, digits] = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*$/.exec(text) ?? [];
  const value = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return value <= 100 ? value : undefined;
}
