import type { Plan } from '../../plan/schema';
import type { SheetContent } from '../../workbook/content';

/** Columns of the sheet "Tổng hợp", counted from 1. */
export interface SummaryColumns {
  readonly number: number;
  readonly label: number;
  readonly unit: number;
  /** Forms that the sums rest on. */
  readonly count: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number;
  readonly milestones: readonly {
    readonly milestone: number;
    readonly target: number;
    readonly verdict: number;
    readonly lacking: number;
  }[];
  /** Rate of last year and how it changed; absent where last year's forms are not given. */
  readonly lastYear?: number;
  readonly change?: number;
  readonly note: number;
}

export function summaryColumns({ milestones }: Plan, withLastYear: boolean): SummaryColumns {
  const first = 8;
  const after = first + 3 * milestones.length;
  return {
    ...{ number: 1, label: 2, unit: 3, count: 4, numerator: 5, denominator: 6, rate: 7 },
    milestones: milestones.map((milestone, index) => {
      const target = first + 3 * index;
      return { milestone, target, verdict: target + 1, lacking: target + 2 };
    }),
    ...(withLastYear && { lastYear: after, change: after + 1 }),
    note: after + (withLastYear ? 2 : 0),
  };
}

/** Widths in digits of the Normal font. */
export function summaryWidths({ milestones, lastYear }: SummaryColumns): SheetContent['columns'] {
  return [
    ...[5, 33, 9, 9, 12, 12, 9].map((width) => ({ width })),
    ...milestones.flatMap(() => [{ width: 16 }, { width: 19.5 }, { width: 10 }]),
    ...(lastYear === undefined ? [] : [{ width: 9 }, { width: 8 }]),
    { width: 18 },
  ];
}
