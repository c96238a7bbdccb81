import type { Cell } from '../workbook/cell';
import { cellInput, hasArrived, sameValue } from './cellInput';
import type { CellWrite } from './exchangeCells';
import type { Swap } from './swapCells';

/** How far one swap has come. */
export interface SwapJob {
  readonly swap: Swap;
  /** What the cell held when it was first looked at. */
  readonly original: Cell;
  /** What it shall hold in the end: what was wanted, or what somebody else has written there meanwhile. */
  readonly goal: Cell;
  readonly isOvertaken: boolean;
  /** What it held at the last look; `undefined` before the first. */
  readonly now: Cell | undefined;
  readonly isFormatted: boolean;
}

export function beginJob(swap: Swap): SwapJob {
  const original = { value: swap.from };
  return { swap, original, goal: swap.to, isOvertaken: false, now: undefined, isFormatted: false };
}

/** The job after one more pass: what stood in the cell before, and what stands there now. */
export function proceed(job: SwapJob, was: Cell, is: Cell): SwapJob {
  const isFirst = job.now === undefined;
  const isExpected = sameValue(was.value, job.now ? job.now.value : job.swap.from);
  const isFormatted = job.isFormatted || formatFor(job) !== undefined;
  const original = isFirst ? was : job.original;
  // What stood there is not what was left there: somebody was faster, and theirs stays.
  return isExpected
    ? { ...job, original, isFormatted, now: is }
    : { ...job, original, isFormatted, goal: was, isOvertaken: true, now: is };
}

/** The job after a first pass that failed, by what stood in the cell before it. */
export function interrupted(job: SwapJob, was: Cell): SwapJob {
  const isExpected = sameValue(was.value, job.swap.from);
  return isExpected ? { ...job, original: was } : { ...job, original: was, goal: was, isOvertaken: true };
}

export function isDone(job: SwapJob): boolean {
  const { now, goal, isOvertaken } = job;
  if (!now) return false;
  if (isOvertaken)
    return sameValue(now.value, goal.value) && (now.formula === undefined) === (goal.formula === undefined);
  return hasArrived(now, goal) && formatFor(job) === undefined;
}

export function writeOf(job: SwapJob): CellWrite {
  const { key, cell } = job.swap;
  const format = formatFor(job);
  const input = cellInput(job.goal, format ?? job.now?.numberFormat);
  return { key, row: cell.row, column: cell.column, input, ...(format === undefined ? {} : { format }) };
}

/**
 * The format that a cell still has to get: in a cell formatted as text a number becomes text. Which format a cell has is known only
 * after the first pass: hardly any needs another, and on a protected sheet that costs lifting its protection.
 */
function formatFor({ swap, goal, isOvertaken, now }: SwapJob): string | undefined {
  if (!now || isOvertaken) return undefined;
  const format = now.numberFormat ?? 'General';
  if (swap.format !== undefined) return swap.format === format ? undefined : swap.format;
  return format === '@' && typeof goal.value !== 'string' && goal.value !== null ? 'General' : undefined;
}
