import type { Draft } from '../draft';
import type { Flaw } from '../flaw';
import type { Indicator } from '../schema';
import type { Target } from '../targets';
import { choiceFlaws } from './choices';
import { targetFlaws } from './targetFlaws';

export function indicatorFlaws(draft: Draft): readonly Flaw[] {
  return draft.lists.indicators.flatMap(({ index, item }) => {
    const at = ['indicators', index];
    const flaws: Flaw[] = [];
    if (!draft.declares('groups', item.group)) {
      flaws.push({ at: [...at, 'group'], code: 'unknown-group', facts: { id: item.group } });
    }
    flaws.push(...denominatorFlaws(draft, item, at), ...milestoneFlaws(draft, item, at));
    for (const [milestone, target] of Object.entries(item.rule.targets as Record<string, Target>)) {
      flaws.push(...targetFlaws(item.rule, target, [...at, 'rule', 'targets', milestone]));
    }
    if (item.rule.kind === 'choice') flaws.push(...choiceFlaws(item.rule.choices, [...at, 'rule', 'choices']));
    return flaws;
  });
}

function denominatorFlaws(draft: Draft, { rule, reportedBy }: Indicator, at: readonly PropertyKey[]): readonly Flaw[] {
  if (rule.kind !== 'ratio') return [];
  const place = { at: [...at, 'rule', 'denominator'], facts: { id: rule.denominator } };
  if (!draft.declares('baseFigures', rule.denominator)) return [{ ...place, code: 'unknown-base-figure' }];
  const figure = draft.lists.baseFigures.find(({ item }) => item.id === rule.denominator)?.item;
  const isMissing = reportedBy === 'commune' && figure?.reportedBy === 'district';
  return isMissing ? [{ ...place, code: 'denominator-not-reported' }] : [];
}

function milestoneFlaws(draft: Draft, indicator: Indicator, at: readonly PropertyKey[]): readonly Flaw[] {
  const places = [
    { key: ['rule', 'targets'], record: indicator.rule.targets },
    { key: ['references'], record: indicator.references },
    { key: ['targetWords'], record: indicator.targetWords ?? {} },
  ];
  return places.flatMap(({ key, record }) =>
    Object.keys(record)
      .filter((milestone) => !isMilestone(draft, milestone))
      .map((id): Flaw => ({ at: [...at, ...key, id], code: 'unknown-milestone', facts: { id } })),
  );
}

/** True also where the plan's milestones themselves are malformed. */
export function isMilestone(draft: Draft, milestone: string): boolean {
  return draft.milestones?.map(String).includes(milestone) ?? true;
}
