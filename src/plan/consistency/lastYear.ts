import type { Draft } from '../draft';
import type { Flaw } from '../flaw';

export function lastYearFlaws({ lastYear }: Draft): readonly Flaw[] {
  if (!lastYear) return [];
  const { min, max } = lastYear.slippedFactor;
  return min > max
    ? [{ at: ['lastYear', 'slippedFactor', 'max'], code: 'range-out-of-order', facts: { min, max } }]
    : [];
}
