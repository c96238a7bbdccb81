import type { Indicator, Plan } from '../../plan/schema';
import type { Target } from '../../plan/targets';

/** How a row of the consolidation comes by its figures. */
export type DistrictRow =
  /** Numerators and denominators of the units, added up. */
  | { readonly kind: 'sum'; readonly id: string; readonly indicator: Indicator }
  /** Units that reach the target, out of those with an answer; for the milestones that have this target. */
  | {
      readonly kind: 'share';
      readonly id: string;
      readonly indicator: Indicator;
      readonly milestones: readonly number[];
      readonly target: Target;
    }
  /** What the district itself reports, typed into the consolidation. */
  | { readonly kind: 'own'; readonly id: string; readonly indicator: Indicator };

/**
 * The consolidation as a form of its own, so that the same rules judge it and print its formulas: every indicator is a ratio of two
 * sums with a base figure of its own (`base.<row>`), since a unit without a figure is left out of both. Units' own targets do
 * not concern it.
 */
export interface DistrictForm {
  readonly plan: Plan;
  readonly rows: readonly DistrictRow[];
}

export function districtForm(plan: Plan): DistrictForm {
  const rows = plan.indicators.flatMap((indicator) => rowsOf(indicator));
  const { assignedTargets: _, ...common } = plan;
  return {
    rows,
    plan: {
      ...common,
      relations: [],
      indicators: rows.map(ruleOf),
      baseFigures: rows.flatMap((row) => figureOf(plan, row)),
    },
  };
}

function rowsOf(indicator: Indicator): DistrictRow[] {
  const { id, rule, reportedBy } = indicator;
  if (reportedBy === 'district') return [{ kind: 'own', id, indicator }];
  if (rule.kind === 'ratio') return [{ kind: 'sum', id, indicator }];
  const targets = Object.entries(rule.targets as Readonly<Record<string, Target>>);
  const groups = new Map<string, { target: Target; milestones: number[] }>();
  for (const [milestone, target] of targets) {
    const group = groups.get(JSON.stringify(target)) ?? { target, milestones: [] };
    group.milestones.push(Number(milestone));
    groups.set(JSON.stringify(target), group);
  }
  return [...groups.values()].map(({ target, milestones }, index) => ({
    kind: 'share',
    id: index === 0 ? id : `${id}.${milestones[0] ?? ''}`,
    indicator,
    milestones,
    target,
  }));
}

function ruleOf(row: DistrictRow): Indicator {
  const { id, indicator } = row;
  const common = { ...indicator, id, reportedBy: 'commune' } as const;
  if (row.kind === 'share') {
    const targets = Object.fromEntries(row.milestones.map((milestone) => [String(milestone), { floor: 100 }]));
    return { ...common, rule: { kind: 'ratio', numerator: indicator.label, denominator: id, targets } };
  }
  return indicator.rule.kind === 'ratio' ? { ...common, rule: { ...indicator.rule, denominator: id } } : common;
}

function figureOf(plan: Plan, { id, indicator: { rule, label } }: DistrictRow): Plan['baseFigures'] {
  const figure =
    plan.baseFigures.find((one) => rule.kind === 'ratio' && one.id === rule.denominator) ?? plan.baseFigures[0];
  return figure ? [{ ...figure, id, label, reportedBy: 'commune' }] : [];
}
