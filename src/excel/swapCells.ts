import type { CellRef } from '../workbook/address';
import type { Cell, CellValue } from '../workbook/cell';
import type { ChangeReport } from '../workbook/edit';
import { type Outcome, failure, success } from '../workbook/problem';
import { type CellWrite, type Protections, exchangeCells } from './exchangeCells';
import type { RoundTrip } from './run';
import { type SwapJob, beginJob, interrupted, isDone, proceed, writeOf } from './swapJob';
import { takeBackCells } from './takeBackCells';

/** One cell that is to hold other content, as long as it still holds `from`. */
export interface Swap {
  /** The sheet's id or name in Excel. */
  readonly key: string;
  readonly cell: CellRef;
  readonly from: CellValue;
  readonly to: Cell;
  /** Number format that the cell has to have afterwards; absent: any, but not text for a number. */
  readonly format?: string;
}

/** One pass writes; the second puts back what was overtaken, or formats what Excel took for text; the third is for bad luck. */
const PASSES = 3;

/**
 * Writes what was wanted and looks at once, so that nobody's entry is lost in between. After a failure all is as it was. (What somebody
 * had typed since the last reading is told by the answer to the writing itself: it is lost where that very answer is lost.)
 */
export async function swapCells(roundTrip: RoundTrip, swaps: readonly Swap[]): Promise<Outcome<ChangeReport>> {
  let protections: Protections = new Map();
  let jobs = swaps.map((swap) => beginJob(swap));
  for (let pass = 1; pass <= PASSES; pass++) {
    const pending = jobs.filter((job) => !isDone(job));
    if (pending.length === 0) return reportOf(jobs);
    const writes: readonly CellWrite[] = pending.map(writeOf);
    const { outcome, before } = await exchangeCells(roundTrip, writes, protections);
    if (!outcome.ok && pass === 1 && before) jobs = jobs.map((job, i) => interrupted(job, before[i] ?? job.original));
    // While a cell is being edited Excel does nothing at all: there is nothing to take back.
    if (!outcome.ok && pass === 1 && outcome.problem.code === 'cell-edit-mode') return outcome;
    if (!outcome.ok) return takeBack(roundTrip, jobs, protections, goneOr(outcome, swaps));
    const { value } = outcome;
    protections = value.protections;
    jobs = jobs.map((job) => {
      const i = pending.indexOf(job);
      const [was, is] = [value.before[i], value.after[i]];
      return was && is ? proceed(job, was, is) : job;
    });
  }
  const isRefused = jobs.some((job) => !isDone(job) && !job.isOvertaken);
  if (!isRefused) return reportOf(jobs);
  return takeBack(roundTrip, jobs, protections, failure('access-denied', { code: 'CellKeepsFormat' }));
}

async function takeBack(
  roundTrip: RoundTrip,
  jobs: readonly SwapJob[],
  protections: Protections,
  problem: Outcome<never>,
): Promise<Outcome<ChangeReport>> {
  const cells = jobs.map(({ swap, original, goal, isOvertaken }) => {
    const { row, column } = swap.cell;
    return { key: swap.key, row, column, original: isOvertaken ? goal : original, wanted: swap.to, isOvertaken };
  });
  const outcome = await takeBackCells(roundTrip, cells, protections);
  if (!outcome.ok) return outcome;
  return outcome.value === 'all-there' ? reportOf(jobs.map((job) => ({ ...job, now: job.swap.to }))) : problem;
}

function goneOr(outcome: { readonly ok: false } & Outcome<never>, swaps: readonly Swap[]): Outcome<never> {
  const isGone = outcome.problem.facts?.['code'] === 'ItemNotFound';
  return isGone ? failure('sheet-gone', { sheet: swaps[0]?.cell.sheet ?? '' }) : outcome;
}

function reportOf(jobs: readonly SwapJob[]): Outcome<ChangeReport> {
  return success({
    changed: jobs
      .filter((job) => !job.isOvertaken)
      .map(({ swap, original, now, isFormatted }) => ({
        ...{ cell: swap.cell, before: original, after: now?.value ?? null },
        ...(isFormatted ? { isReformatted: true as const } : {}),
      })),
    overtaken: jobs.filter((job) => job.isOvertaken).map(({ swap }) => swap.cell),
  });
}
