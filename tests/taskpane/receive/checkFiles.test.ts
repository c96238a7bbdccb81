import { defaultPlan } from '../../../src/plan/defaultPlan';
import { MAX_FILE_BYTES, MAX_READ_MS } from '../../../src/taskpane/files/fileReader';
import { checkFiles } from '../../../src/taskpane/receive/checkFiles';
import type { CheckedFile } from '../../../src/taskpane/receive/checkJob';
import { FileNames, pickedFiles } from '../../../src/taskpane/receive/intakeFiles';
import { workersFor } from '../../../src/taskpane/receive/workersFor';
import { sent } from '../../check/support';
import { CheckerHere, type ReadHere } from '../support/receiving';

const form = sent();
const read: ReadHere = (name) => (name === 'hang' || name === 'crash' ? name : form);

function run(names: readonly string[], workers: number, size = 1) {
  const hired: CheckerHere[] = [];
  const told: CheckedFile[] = [];
  const file = { size } as File;
  const { ended, stop } = checkFiles(
    names.map((name) => ({ name, file })),
    {
      plan: defaultPlan,
      workers,
      startWorker: () => {
        const worker = new CheckerHere(read);
        hired.push(worker);
        return worker;
      },
      onChecked: (checked) => told.push(checked),
    },
  );
  const outcomes = () =>
    told.map(({ report }) => `${report.file} ${report.status === 'unreadable' ? report.problem.code : report.status}`);
  return { ended, stop, hired, outcomes };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('checking files in workers', () => {
  test('gives up a file that never ends when its time is up, replaces its worker and goes on', async () => {
    const { ended, hired, outcomes } = run(['hang', 'b'], 1);
    await jest.advanceTimersByTimeAsync(MAX_READ_MS - 1);
    expect(outcomes()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(outcomes()).toEqual(['hang too-costly']);
    await jest.runAllTimersAsync();
    expect(await ended).toBe('done');
    expect(outcomes()).toEqual(['hang too-costly', 'b ready']);
    expect(hired).toHaveLength(2);
    expect(hired.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  test('loses no file but the one on which a worker dies', async () => {
    const { ended, outcomes } = run(['a', 'crash', 'c', 'd'], 2);
    await jest.runAllTimersAsync();
    expect(await ended).toBe('done');
    expect([...outcomes()].sort()).toEqual(['a ready', 'c ready', 'crash damaged', 'd ready']);
  });

  test('hires no more workers than there are files, and each once', async () => {
    const { ended, hired } = run(['a', 'b', 'c', 'd', 'e'], 2);
    await jest.runAllTimersAsync();
    await ended;
    expect(hired).toHaveLength(2);
    const few = run(['a'], 4);
    await jest.runAllTimersAsync();
    await few.ended;
    expect(few.hired).toHaveLength(1);
  });

  test('ends at once when it is stopped, and leaves no worker behind', async () => {
    const { ended, stop, hired, outcomes } = run(['a', 'hang', 'c'], 1);
    await jest.advanceTimersByTimeAsync(10);
    stop();
    expect(await ended).toBe('stopped');
    expect(outcomes()).toEqual(['a ready']);
    expect(hired.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  test.each([
    [MAX_FILE_BYTES, 'a ready'],
    [MAX_FILE_BYTES + 1, 'a too-large'],
  ])('of a file of %i bytes says: %s', async (size, expected) => {
    const { ended, outcomes } = run(['a'], 1, size);
    await jest.runAllTimersAsync();
    await ended;
    expect(outcomes()).toEqual([expected]);
  });
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 8],
  [10, 8],
])('on %i processors there are %i workers', (processors, workers) => {
  expect(workersFor(processors)).toBe(workers);
});

describe('files that are taken in', () => {
  beforeEach(() => jest.useRealTimers());

  const at = (path: string, lastModified = 1) =>
    Object.defineProperty(new File(['x'], path.replace(/^.*\//, ''), { lastModified }), 'webkitRelativePath', {
      value: path.includes('/') ? path : '',
    });

  test('of a folder are workbooks alone, and whatever was picked by hand', () => {
    const paths = ['thu/a.xlsx', 'thu/sau/b.ODS', 'thu/~$a.xlsx', 'thu/._a.xlsx', 'thu/thu.docx', 'c.pdf'];
    const { files, unread, passedOver } = pickedFiles(paths.map((path) => at(path)));
    expect(files.map(({ path }) => path)).toEqual(['thu/a.xlsx', 'thu/sau/b.ODS', 'c.pdf']);
    // What programs keep beside files is not worth a word.
    expect([unread, passedOver]).toEqual([[], 1]);
  });

  test('have names of their own, and the same file is taken once', async () => {
    const names = new FileNames();
    const add = async (...files: readonly File[]) =>
      (await names.add(pickedFiles(files).files)).map(({ name }) => name);
    expect(await add(at('a.xlsx'), at('a.xlsx', 2), at('thu/a.xlsx'))).toEqual(['a.xlsx', 'a.xlsx (2)', 'thu/a.xlsx']);
    expect(await add(at('a.xlsx'), at('a.xlsx', 2), at('a.xlsx', 3))).toEqual(['a.xlsx (3)']);
    names.forget([{ name: 'thu/a.xlsx', file: new File([], 'a.xlsx') }]);
    expect(await add(at('thu/a.xlsx'))).toEqual(['thu/a.xlsx']);
  });

  test('are named by and by where the disk is slow, all of them unless it is stopped', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const turns = jest.spyOn(globalThis, 'setTimeout');
    const taking = (ms: () => number) => (_: unknown, index: number) =>
      Object.defineProperty(at(`${index}.xlsx`), 'size', { get: () => (now += ms()) });
    const slow = pickedFiles(
      Array.from(
        { length: 30 },
        taking(() => 4),
      ),
    );
    expect(await new FileNames().add(slow.files)).toHaveLength(30);
    expect(turns).toHaveBeenCalledTimes(10);

    const stopping = new AbortController();
    const stopped = pickedFiles(
      Array.from(
        { length: 30 },
        taking(() => (stopping.abort(), 4)),
      ),
    );
    expect(await new FileNames().add(stopped.files, stopping.signal)).toHaveLength(1);
    jest.restoreAllMocks();
  });
});
