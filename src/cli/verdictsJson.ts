import type { Assessment } from '../rules/assessment';

type Judgements = NonNullable<ReturnType<Assessment['judgements']['get']>>;

/** How something stands against each milestone for which it has a target. */
export function verdictsJson(
  judgements: Judgements = new Map(),
): Record<string, { verdict: string; lacking?: number }> {
  const targeted = [...judgements].filter(([, { verdict }]) => verdict !== 'noTarget');
  return Object.fromEntries(targeted.map(([milestone, judgement]) => [milestone, { ...judgement }]));
}
