import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inParallel, type PoolOptions } from '../../src/cli/pool/filePool';

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Answers with the path and the worker's greeting, one after the other; some paths are trouble. */
const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  let before = Promise.resolve();
  const answer = async ({ index, path }) => {
    if (path.startsWith('hang')) for (;;);
    if (path.startsWith('throw')) throw new Error('no');
    if (path.startsWith('exit')) process.exit(3);
    if (path.startsWith('hoard')) { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    const wait = path.startsWith('slow') ? 60 : path.startsWith('long') ? 600 : 0;
    await new Promise((resolve) => setTimeout(resolve, wait));
    parentPort.postMessage({ index, result: workerData + path });
  };
  parentPort.on('message', (job) => (before = before.then(() => answer(job))));
`;
const program = path.join(folder, 'worker.cjs');
writeFileSync(program, script);

const options: PoolOptions = { program, workerData: 'read ', workers: 2, limitMs: 3_000, heapMb: 64 };

async function results(paths: readonly string[], more: Partial<PoolOptions> = {}): Promise<string[]> {
  const all: string[] = [];
  for await (const result of inParallel(paths, { ...options, ...more }, (lost) => `lost ${lost}`)) all.push(result);
  return all;
}

test('keeps the order of the files, whichever is ready first', async () => {
  const paths = Array.from({ length: 40 }, (_, index) => `${index % 7 === 0 ? 'slow' : 'quick'} ${String(index)}`);
  expect(await results(paths)).toEqual(paths.map((each) => `read ${each}`));
});

test.each(['throw', 'exit', 'hoard'])('a file on which a worker dies (%s) costs no other file', async (trouble) => {
  const paths = ['a', trouble, 'b', `${trouble} again`, 'c'];
  expect(await results(paths)).toEqual(['read a', `lost ${trouble}`, 'read b', `lost ${trouble} again`, 'read c']);
});

test('a file that never ends is given up after its time', async () => {
  expect(await results(['a', 'hang', 'b', 'c'], { limitMs: 400, workers: 1 })).toEqual([
    'read a',
    'lost hang',
    'read b',
    'read c',
  ]);
});

test('a file that waits behind another has its whole time from where that one ends', async () => {
  const paths = ['long 1', 'long 2', 'long 3'];
  expect(await results(paths, { limitMs: 1_000, workers: 1 })).toEqual(paths.map((each) => `read ${each}`));
});

test('more files than may wait at once come through, and none at all is no trouble', async () => {
  const many = Array.from({ length: 700 }, (_, index) => String(index));
  expect(await results(many)).toEqual(many.map((each) => `read ${each}`));
  expect(await results([])).toEqual([]);
});

test('whoever stops taking results early leaves no worker behind', async () => {
  const taken = inParallel(['a', 'hang', 'b'], options, (lost) => lost);
  expect((await taken.next()).value).toBe('read a');
  // Would wait for the hanging worker if it were not ended.
  await taken.return(undefined);
});
