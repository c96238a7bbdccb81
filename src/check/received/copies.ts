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
 * Finds forms that repeat another unit's figures: each form is compared only with the first ones that have a figure in common with
 * it. Forms of one unit are its own versions and no copies.
 */
export function findCopies(reports: readonly CheckedReport[]): ReadonlyMap<CheckedReport, Copy> {
  const copies = new Map<CheckedReport, Copy>();
  const places = Array.from({ length: reports[0]?.values.length ?? 0 }, (_, place) => sameFigures(reports, place));
  reports.forEach((report, index) => {
    const candidates = new Set<CheckedReport>();
    for (const { starts, first } of places) {
      for (let at = starts[index] ?? -1; at >= 0 && (first[at] ?? index) < index; at++) {
        const other = reports[first[at] ?? index];
        if (other && other.unit.code !== report.unit.code) candidates.add(other);
      }
    }
    const copy = closest(report, candidates);
    if (copy) copies.set(report, copy);
  });
  return copies;
}

/** Which forms have the same figure at one place. Packed: ten thousand forms have half a million figures. */
interface SameFigures {
  /** For each form, where in `first` those with its figure begin; below 0 where no other form has it. */
  readonly starts: Int32Array;
  /** The first forms, one of each unit, that have a figure in common: rising numbers, behind them one that is larger than all. */
  readonly first: Int32Array;
}

function sameFigures(reports: readonly CheckedReport[], place: number): SameFigures {
  const figures = Float64Array.from(reports, ({ values }) => {
    const value = values[place] ?? null;
    return isTelling(value) ? value : NaN;
  });
  const order = Int32Array.from(figures.keys())
    .filter((index) => !Number.isNaN(figures[index]))
    .sort((left, right) => (figures[left] ?? 0) - (figures[right] ?? 0) || left - right);
  const starts = new Int32Array(reports.length).fill(-1);
  const first: number[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && figures[order[to] ?? 0] === figures[order[from] ?? 0]) to++;
    if (to - from < 2) continue;
    const group = order.subarray(from, to);
    for (const index of group) starts[index] = first.length;
    first.push(...firstOfUnits(reports, group), reports.length);
  }
  return { starts, first: Int32Array.from(first) };
}

function firstOfUnits(reports: readonly CheckedReport[], group: Int32Array): readonly number[] {
  const units = new Map<string, number>();
  for (const index of group) {
    const unit = reports[index]?.unit.code ?? '';
    if (!units.has(unit)) units.set(unit, index);
    if (units.size === REMEMBERED) break;
  }
  return [...units.values()];
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
