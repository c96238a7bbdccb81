import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { CheckedForm } from '../../../src/check/checkedForm';
import { fileReader, MAX_FILE_BYTES, MAX_READ_MS, type ReadWorker } from '../../../src/taskpane/files/fileReader';
import type { ReadAnswer, ReadJob } from '../../../src/taskpane/files/readJob';
import { success } from '../../../src/workbook/problem';

/** A worker that does as it is told. */
class Puppet implements ReadWorker {
  onmessage: ReadWorker['onmessage'] = null;
  onerror: ReadWorker['onerror'] = null;
  readonly jobs: ReadJob[] = [];
  isTerminated = false;

  postMessage(job: unknown): void {
    this.jobs.push(job as ReadJob);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: ReadAnswer): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent<ReadAnswer>);
  }

  fail(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

function reader() {
  const workers: Puppet[] = [];
  const read = fileReader(defaultPlan, () => {
    const worker = new Puppet();
    workers.push(worker);
    return worker;
  });
  return { read, workers };
}

const file = (
  size = 3,
  bytes: () => Promise<ArrayBuffer> = () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer),
) => ({
  size,
  arrayBuffer: jest.fn(bytes),
});
const form = { year: 2025 } as CheckedForm;

describe('reading a picked file', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('gives what the worker makes of its bytes, and ends the worker', async () => {
    const { read, workers } = reader();
    const outcome = read(file());
    await jest.advanceTimersByTimeAsync(0);
    expect(workers[0]?.jobs).toEqual([{ plan: defaultPlan, bytes: new Uint8Array([1, 2, 3]) }]);
    workers[0]?.say({ type: 'started' });
    workers[0]?.say({ type: 'read', outcome: success(form) });
    expect(await outcome).toEqual(success(form));
    expect(workers[0]?.isTerminated).toBe(true);
  });

  test('goes on until the time is up, and no longer', async () => {
    const { read, workers } = reader();
    const outcome = read(file());
    await jest.advanceTimersByTimeAsync(MAX_READ_MS - 1);
    expect(workers[0]?.isTerminated).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(workers[0]?.isTerminated).toBe(true);
    expect(await outcome).toMatchObject({ problem: { code: 'too-large', facts: { what: 'time' } } });
  });

  test('does not open a file that is too large', async () => {
    const { read, workers } = reader();
    const huge = file(MAX_FILE_BYTES + 1);
    expect(await read(huge)).toMatchObject({ problem: { code: 'too-large' } });
    expect(huge.arrayBuffer).not.toHaveBeenCalled();
    void read(file(MAX_FILE_BYTES));
    await jest.advanceTimersByTimeAsync(0);
    expect(workers).toHaveLength(1);
  });

  test('says where the file cannot be opened', async () => {
    const { read, workers } = reader();
    expect(await read(file(3, () => Promise.reject(new Error('gone'))))).toMatchObject({
      problem: { code: 'cannot-open' },
    });
    expect(workers).toHaveLength(0);
  });

  test('tells a worker that could not be fetched from one that a file brought down', async () => {
    const { read, workers } = reader();
    const [missing, crashed] = [read(file()), read(file())];
    await jest.advanceTimersByTimeAsync(0);
    workers[0]?.fail();
    workers[1]?.say({ type: 'started' });
    workers[1]?.fail();
    expect(await missing).toBeUndefined();
    expect(await crashed).toMatchObject({ problem: { code: 'damaged' } });
  });
});
