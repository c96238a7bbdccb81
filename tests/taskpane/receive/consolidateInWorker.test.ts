import { defaultPlan } from '../../../src/plan/defaultPlan';
import { consolidateInWorker } from '../../../src/taskpane/receive/consolidateInWorker';
import type { ConsolidationJob } from '../../../src/taskpane/receive/consolidationJob';
import { judged } from '../../../src/taskpane/receive/judging';
import { ConsolidatorHere } from '../support/receiving';

const { table: received, selection } = judged(defaultPlan, { today: '2026-11-20', use: [], unready: false }, [], []);
const job: ConsolidationJob = {
  plan: defaultPlan,
  input: { received, selection },
  charts: false,
  isContentWanted: true,
};

class IdleWorker extends ConsolidatorHere {
  protected override hear(): void {}
}

describe('a consolidation in its own worker', () => {
  test('is a file and what is in it, and its worker is ended', async () => {
    const worker = new ConsolidatorHere();
    const made = await consolidateInWorker(() => worker, job, new AbortController().signal);
    expect(made?.file.size).toBe(made?.content?.sheets.length);
    expect(worker.isTerminated).toBe(true);
  });

  test('leaves out what was not wanted', async () => {
    const plain = { ...job, isContentWanted: false };
    const made = await consolidateInWorker(() => new ConsolidatorHere(), plain, new AbortController().signal);
    expect(made).toEqual({ file: expect.any(Blob) as Blob });
  });

  test('is nothing, and its worker ended at once, when it is stopped', async () => {
    const stopping = new AbortController();
    const worker = new IdleWorker();
    const making = consolidateInWorker(() => worker, job, stopping.signal);
    expect(worker.isTerminated).toBe(false);
    stopping.abort();
    expect(worker.isTerminated).toBe(true);
    expect(await making).toBeUndefined();
  });

  test('is not begun where it was stopped before', async () => {
    const start = jest.fn(() => new IdleWorker());
    expect(await consolidateInWorker(start, job, AbortSignal.abort())).toBeUndefined();
    expect(start).not.toHaveBeenCalled();
  });

  test('is nothing where its program cannot be fetched, and a bug where it breaks down later', async () => {
    const { signal } = new AbortController();
    expect(await consolidateInWorker(() => new IdleWorker(false), job, signal)).toBeUndefined();
    const worker = new IdleWorker();
    const making = consolidateInWorker(() => worker, job, signal);
    setTimeout(() => worker.fail(), 5);
    await expect(making).rejects.toThrow('failed');
    expect(worker.isTerminated).toBe(true);
  });
});
