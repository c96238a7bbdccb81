import type { CellRef } from '../workbook/address';
import type { Cell, CellValue } from '../workbook/cell';
import type { ChangeReport } from '../workbook/edit';
import { type Outcome, failure, success } from '../workbook/problem';
import { type Protections, exchangeCells, lookAtCells } from './exchangeCells';
import type { RoundTrip } from './run';
import { type SwapJob, arrived, beginJob, isDone, isMove, proceed, withdrawn, writeOf } from './swapJob';
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
  /** The cell of another swap, from which the value is moved: both are made, or none. */
  readonly movedFrom?: CellRef;
  /** Stands where a form asks for nothing, so that protection may have to be lifted. */
  readonly isOutside?: true;
}

/** One pass writes; the second puts back what was overtaken at that very moment; the third is for bad luck. */
const PASSES = 3;

/**
 * Looks, writes what was wanted, and looks again at once, so that nobody's entry is lost in between: what the pane believes to be in
 * the sheet may be old, and what a failed writing has done can be taken back only to what is known. After a failure all is as it was.
 */
export async function swapCells(roundTrip: RoundTrip, swaps: readonly Swap[]): Promise<Outcome<ChangeReport>> {
  const look = await lookAtCells(
    roundTrip,
    swaps.map(({ key, cell: { row, column } }) => ({ key, row, column })),
  );
  if (!look.ok) return goneOr(look, swaps);
  const { cells, protections } = look.value;
  const begun = swaps.map((swap, i) => beginJob(swap, cells[i] ?? { value: null }));
  const theirs = begun.filter(({ isOvertaken }) => isOvertaken);
  let jobs = begun.filter((job) => !job.isOvertaken && !theirs.some((other) => isMove(job, other)));
  for (let pass = 1; pass <= PASSES; pass++) {
    const pending = jobs.filter((job) => !isDone(job));
    if (pending.length === 0) return reportOf(jobs, theirs);
    const { outcome, before } = await exchangeCells(roundTrip, pending.map(writeOf), protections);
    const after = outcome.ok ? outcome.value.after : [];
    const seen = jobs.map((job) => {
      const i = pending.indexOf(job);
      const was = before?.[i];
      return was ? proceed(job, was, after[i]) : job;
    });
    jobs = seen.map((job) =>
      !job.isOvertaken && seen.some((other) => other.isOvertaken && isMove(job, other)) ? withdrawn(job) : job,
    );
    // While a cell is being edited Excel does nothing at all: there is nothing to take back.
    if (!outcome.ok && pass === 1 && outcome.problem.code === 'cell-edit-mode') return outcome;
    if (!outcome.ok) return takeBack(roundTrip, { jobs, theirs, protections, problem: goneOr(outcome, swaps) });
  }
  const isRefused = jobs.some((job) => !isDone(job) && (!job.isOvertaken || job.isWithdrawn === true));
  if (!isRefused) return reportOf(jobs, theirs);
  const problem = failure('access-denied', { code: 'CellKeepsFormat' });
  return takeBack(roundTrip, { jobs, theirs, protections, problem });
}

interface Failed {
  /** What was to be written, and what was somebody else's before that. */
  readonly jobs: readonly SwapJob[];
  readonly theirs: readonly SwapJob[];
  readonly protections: Protections;
  readonly problem: Outcome<never>;
}

async function takeBack(
  roundTrip: RoundTrip,
  { jobs, theirs, protections, problem }: Failed,
): Promise<Outcome<ChangeReport>> {
  const cells = jobs.map(({ swap, original, goal, isOvertaken }) => {
    const { key, to, isOutside } = swap;
    const { row, column } = swap.cell;
    const place = { key, row, column, ...(isOutside && { isOutside }) };
    return { ...place, original: isOvertaken ? goal : original, wanted: to, isOvertaken };
  });
  const outcome = await takeBackCells(roundTrip, cells, protections);
  if (!outcome.ok) return outcome;
  return outcome.value === 'all-there' ? reportOf(jobs.map(arrived), theirs) : problem;
}

function goneOr(outcome: { readonly ok: false } & Outcome<never>, swaps: readonly Swap[]): Outcome<never> {
  const isGone = outcome.problem.facts?.['code'] === 'ItemNotFound';
  return isGone ? failure('sheet-gone', { sheet: swaps[0]?.cell.sheet ?? '' }) : outcome;
}

function reportOf(jobs: readonly SwapJob[], theirs: readonly SwapJob[]): Outcome<ChangeReport> {
  return success({
    changed: jobs
      .filter((job) => !job.isOvertaken)
      .map(({ swap, original, now, isFormatted }) => ({
        ...{ cell: swap.cell, before: original, after: now.value },
        ...(isFormatted ? { isReformatted: true as const } : {}),
        ...(swap.movedFrom && { movedFrom: swap.movedFrom }),
      })),
    overtaken: [...theirs, ...jobs.filter((job) => job.isOvertaken && !job.isWithdrawn)].map(({ swap }) => swap.cell),
  });
}
