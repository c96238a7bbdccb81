import type { OfferedReading } from '../form/codecs/reading';
import type { ReceivedForm } from '../form/readEntries';
import type { FormRow } from '../plan/rows';
import type { Plan } from '../plan/schema';
import { assess } from '../rules/assess';
import type { RawEntries } from '../rules/assessment';
import { unavailableWords } from '../rules/entryDecision';

/**
 * The readings of one entry, likeliest first: those with the fewest contradictions to the other figures, then those nearest to last
 * year's figure. That there is no figure is offered last.
 */
export function ranked(
  plan: Plan,
  { unit, year }: Pick<ReceivedForm, 'unit' | 'year'>,
  entries: RawEntries,
  { entry, id }: FormRow,
  readings: readonly OfferedReading[],
): readonly OfferedReading[] {
  if (readings.length < 2) return readings;
  const prior = entries.get(`${id}.prior`);
  const scored = readings.map((reading) => {
    const { findings } = assess(plan, { unit: unit.code, year }, new Map([...entries, [entry, reading.to]]));
    const count = (lane: string): number => findings.filter((finding) => finding.lane === lane).length;
    const isLast = reading.to === unavailableWords[0];
    return { reading, cost: [isLast ? 1 : 0, count('error'), distance(reading.to, prior), count('query')] };
  });
  return scored.sort((left, right) => compareCosts(left.cost, right.cost)).map(({ reading }) => reading);
}

/** How many times as large, in either direction; the same for all where last year's figure is not known. */
function distance(value: OfferedReading['to'], prior: unknown): number {
  if (typeof value !== 'number' || typeof prior !== 'number' || value <= 0 || prior <= 0) return 0;
  return Math.abs(Math.log(value / prior));
}

function compareCosts(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((cost, index) => cost !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
