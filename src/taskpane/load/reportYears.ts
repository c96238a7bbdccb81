import type { Plan } from '../../plan/schema';

/** Years that a form can be made for, the latest first. */
export function reportYears({ reportYears: { first, last } }: Plan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** The year that a report made today is most likely for. */
export function likelyYear({ reportYears: { first, last } }: Plan, today: Date): number {
  return Math.min(Math.max(today.getFullYear(), first), last);
}
