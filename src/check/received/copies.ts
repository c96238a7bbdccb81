import type { CheckedReport } from './report';

/** A form whose figures are those of another unit's form. */
export interface Copy {
  /** The form that came first. */
  readonly of: CheckedReport;
  /** Telling figures that are the same in both, and how many both have. */
  readonly equal: number;
  readonly compared: number;
}

/**
 * Figures below this say nothing when they are equal: every commune has one learning centre, and blanks, zeros, levels and
 * answers repeat everywhere.
 */
export const TELLING_FROM = 100;
/** So many telling figures have to be equal, */
export const ENOUGH_EQUAL = 10;
/** and so large a part of those that both forms have: a copy may have been touched up. */
export const EQUAL_SHARE = 0.8;
/** Units remembered for one figure: chance repeats single figures, and time must not grow with how often. */
const REMEMBERED = 8;

/**
 * Finds forms that repeat another unit's figures, in one pass: each form is compared only with the first ones that have a figure
 * in common with it. Forms of one unit are its own versions and no copies.
 */
export function findCopies(reports: readonly CheckedReport[]): ReadonlyMap<CheckedReport, Copy> {
  const seen = new Map<string, CheckedReport[]>();
  const copies = new Map<CheckedReport, Copy>();
  for (const report of reports) {
    const candidates = new Set<CheckedReport>();
    report.values.forEach((value, place) => {
      if (!isTelling(value)) return;
      const key = `${place} ${value}`;
      const same = seen.get(key) ?? [];
      seen.set(key, same);
      for (const other of same) if (other.unit.code !== report.unit.code) candidates.add(other);
      if (same.length < REMEMBERED && !same.some(({ unit }) => unit.code === report.unit.code)) same.push(report);
    });
    const copy = closest(report, candidates);
    if (copy) copies.set(report, copy);
  }
  return copies;
}

function closest(report: CheckedReport, candidates: ReadonlySet<CheckedReport>): Copy | undefined {
  let best: Copy | undefined;
  for (const of of candidates) {
    const both = report.values.flatMap((value, place) => {
      const other = of.values[place] ?? null;
      return isTelling(value) && isTelling(other) ? [value === other] : [];
    });
    const equal = both.filter(Boolean).length;
    const isCopy = equal >= ENOUGH_EQUAL && equal >= both.length * EQUAL_SHARE;
    if (isCopy && equal > (best?.equal ?? 0)) best = { of, equal, compared: both.length };
  }
  return best;
}

function isTelling(value: CheckedReport['values'][number]): value is number {
  return typeof value === 'number' && value >= TELLING_FROM;
}
