import type { Draft } from '../draft';
import type { Flaw } from '../flaw';
import { isMilestone } from './indicators';
import { targetFlaws } from './targetFlaws';

/** Targets of single units: of units, indicators and milestones that the plan has, and of the indicator's kind. */
export function assignedTargetFlaws(draft: Draft): readonly Flaw[] {
  const codes = draft.lists.unitLists.flatMap(({ item }) => item.units.map(({ code }) => code));
  return Object.entries(draft.assignedTargets ?? {}).flatMap(([unit, indicators]) => {
    const at = ['assignedTargets', unit];
    const isUnknown = draft.isComplete('unitLists') && !codes.includes(unit);
    return [
      ...(isUnknown ? [{ at, code: 'unknown-unit', facts: { id: unit } } as const] : []),
      ...Object.entries(indicators).flatMap(([id, targets]) => indicatorFlaws(draft, [...at, id], id, targets)),
    ];
  });
}

type AssignedTargets = NonNullable<Draft['assignedTargets']>[string][string];

function indicatorFlaws(
  draft: Draft,
  at: readonly PropertyKey[],
  id: string,
  targets: AssignedTargets,
): readonly Flaw[] {
  if (!draft.declares('indicators', id)) return [{ at, code: 'unknown-indicator', facts: { id } }];
  const indicator = draft.lists.indicators.find(({ item }) => item.id === id)?.item;
  if (indicator?.reportedBy === 'district') return [{ at, code: 'entry-not-reported', facts: { id } }];
  return Object.entries(targets).flatMap(([milestone, target]): readonly Flaw[] => {
    const place = [...at, milestone];
    if (!isMilestone(draft, milestone)) {
      return [{ at: place, code: 'unknown-milestone', facts: { id: milestone } }];
    }
    return indicator && target ? targetFlaws(indicator.rule, target, place) : [];
  });
}
