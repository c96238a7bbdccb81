import { type Outcome, failure, success } from '../workbook/problem';
import { problemOf } from './problems';
import { wait } from './timing';

/**
 * Queues commands on a fresh context and returns how to read their results once Excel has answered.
 * It may run more than once: each try begins anew.
 */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/** Sends one batch to Excel. `Excel.run` would send a second one, to release the ranges that it tracks. */
export type RoundTrip = <Result>(queue: Queue<Result>) => Promise<Outcome<Result>>;

/** `editPauses`: milliseconds to wait before each new try while a cell is being edited, when Excel refuses every batch. */
export function createRoundTrip(editPauses: readonly number[]): RoundTrip {
  return async (queue) => {
    for (const pause of editPauses) {
      const outcome = await send(queue);
      if (outcome.ok || outcome.problem.code !== 'cell-edit-mode') return outcome;
      await wait(pause);
    }
    return send(queue);
  };
}

async function send<Result>(queue: Queue<Result>): Promise<Outcome<Result>> {
  const context = new Excel.RequestContext();
  const read = queue(context);
  const sent = await sync(context);
  return sent.ok ? asAnswer(read) : sent;
}

/** Excel has answered, and left out what was asked for. */
class EmptyAnswer extends Error {}

/** A grid that Excel was asked for. Under load Excel has answered `null` in its place: a failure of its own, not of ours. */
export function answered<Grid extends readonly unknown[]>(grid: Grid | null | undefined): Grid {
  if (!Array.isArray(grid)) throw new EmptyAnswer();
  return grid;
}

/** What Excel answered; `host-failed` where it left out a grid. */
export function asAnswer<Result>(read: () => Result): Outcome<Result> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof EmptyAnswer) return failure('host-failed', { code: 'EmptyAnswer' });
    throw error;
  }
}

export async function sync(context: OfficeExtension.ClientRequestContext): Promise<Outcome<undefined>> {
  try {
    await context.sync();
    return success(undefined);
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

/** Resolves when no cell is being edited any more: true, or false where this Excel cannot wait for it. */
export async function editingEnded(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      // Any question will do: Excel holds the batch back until editing ends.
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    return true;
  } catch (error) {
    if (!problemOf(error)) throw error;
    return false;
  }
}
