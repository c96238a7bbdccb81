import { isSameCell } from '../workbook/address';
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
  readonly isWritten: boolean;
  /** What it held at the last look. */
  readonly now: Cell;
  readonly isFormatted: boolean;
  /** It was half of a move whose other half was overtaken, and is taken back. */
  readonly isWithdrawn?: true;
}

/** The job after the first look: whoever has put something else there was faster, and theirs stays. */
export function beginJob(swap: Swap, seen: Cell): SwapJob {
  const isExpected = sameValue(seen.value, swap.from);
  return {
    ...{ swap, original: seen, now: seen, isWritten: false, isFormatted: false },
    ...(isExpected ? { goal: swap.to, isOvertaken: false } : { goal: seen, isOvertaken: true }),
  };
}

/** The job after one more pass: what stood in the cell before it, and what stands there now; nobody knows after a pass that failed. */
export function proceed(job: SwapJob, was: Cell, is: Cell | undefined): SwapJob {
  const isFormatted = job.isFormatted || formatFor(job) !== undefined;
  const done = is ? { ...job, isWritten: true, isFormatted, now: is } : job;
  // What stood there is not what was left there: somebody was faster, and theirs stays.
  return sameValue(was.value, job.now.value) ? done : { ...done, goal: was, isOvertaken: true };
}

/** The job whose cell shall hold again what it held. */
export function withdrawn(job: SwapJob): SwapJob {
  return { ...job, goal: job.original, isOvertaken: true, isWithdrawn: true };
}

/** Whether one moves to its cell what stands in the other's. */
export function isMove({ swap: one }: SwapJob, { swap: other }: SwapJob): boolean {
  const isFrom = ({ movedFrom }: Swap, { cell }: Swap) => movedFrom !== undefined && isSameCell(movedFrom, cell);
  return isFrom(one, other) || isFrom(other, one);
}

/** The job of which it is known afterwards that all was written, though nobody said so. */
export function arrived(job: SwapJob): SwapJob {
  return { ...job, isFormatted: job.isFormatted || formatFor(job) !== undefined, now: job.swap.to };
}

export function isDone(job: SwapJob): boolean {
  const { now, goal, isOvertaken, isWritten } = job;
  if (!isWritten) return false;
  if (isOvertaken)
    return sameValue(now.value, goal.value) && (now.formula === undefined) === (goal.formula === undefined);
  return hasArrived(now, goal) && formatFor(job) === undefined;
}

export function writeOf(job: SwapJob): CellWrite {
  const { key, cell, isOutside } = job.swap;
  const format = formatFor(job);
  const input = cellInput(job.goal, format ?? job.now.numberFormat);
  const place = { key, row: cell.row, column: cell.column, ...(isOutside && { isOutside }) };
  return { ...place, input, ...(format === undefined ? {} : { format }) };
}

/** The format that a cell still has to get: in a cell formatted as text a number becomes text. */
function formatFor({ swap, goal, isOvertaken, now }: SwapJob): string | undefined {
  if (isOvertaken) return undefined;
  const format = now.numberFormat ?? 'General';
  if (swap.format !== undefined) return swap.format === format ? undefined : swap.format;
  return format === '@' && typeof goal.value !== 'string' && goal.value !== null ? 'General' : undefined;
}
