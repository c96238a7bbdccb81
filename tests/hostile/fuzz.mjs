// npm run fuzz [-- --seconds 60 --seed 1]: bends real forms for as long as one likes. Fails with the seed of a form that is answered
// differently in a browser and in Node, makes the program throw, or keeps it too long; `--save` keeps that form as a file.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from '../../scripts/build.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { makeReports } from '../bench/corpus.mjs';
import { mutated } from './mutate.mjs';

/** What one file may take, both ways of reading it and a busy machine included. */
const patienceMs = 10_000;
const heapMegabytes = 256;

if (isMainThread) await main();
else work();

async function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      save: { type: 'string' },
    },
  });
  await build(['cli', 'bench'], { log: console.error });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-fuzz-'));
  try {
    const forms = (await makeReports(folder, 4, 3)).map((file) => fs.readFileSync(file));
    const { seed, files, problem } = await fuzz(forms, Number(values.seed), Date.now() + Number(values.seconds) * 1000);
    if (problem === undefined) {
      console.log(`${files} forms had an answer: seeds ${values.seed} to ${seed}.`);
      return;
    }
    console.log(`Seed ${seed}: ${problem}`);
    if (values.save) fs.writeFileSync(values.save, formOf(forms, seed));
    process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly Uint8Array[]} forms @param {number} seed */
function formOf(forms, seed) {
  return mutated(forms[seed % forms.length] ?? new Uint8Array(0), seed);
}

/**
 * Runs seed after seed in a thread that is given up when it says nothing for too long.
 *
 * @param {readonly Uint8Array[]} forms @param {number} first @param {number} until
 * @returns {Promise<{ seed: number, files: number, problem?: string }>}
 */
function fuzz(forms, first, until) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { forms, first, until },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  let seed = first;
  return new Promise((resolve) => {
    const end = (/** @type {string | undefined} */ problem) => {
      clearTimeout(alarm);
      void worker.terminate();
      resolve({ seed, files: seed - first, ...(problem !== undefined && { problem }) });
    };
    let alarm = setTimeout(end, 3 * patienceMs, 'the program did not start');
    worker.on('message', (/** @type {{ seed: number, problem?: string, done?: boolean }} */ told) => {
      seed = told.seed;
      clearTimeout(alarm);
      alarm = setTimeout(end, patienceMs, `no answer within ${patienceMs / 1000} s`);
      if (told.problem !== undefined || told.done) end(told.problem);
    });
    worker.on('error', (error) => end(String(error)));
  });
}

function work() {
  const { forms, first, until } = /** @type {{ forms: Uint8Array[], first: number, until: number }} */ (workerData);
  const { answerTo } = createRequire(import.meta.url)(fromRoot('dist/bench/answer.cjs'));
  let seed = first;
  for (; Date.now() < until; seed++) {
    parentPort?.postMessage({ seed });
    try {
      answerTo(formOf(forms, seed));
    } catch (error) {
      parentPort?.postMessage({
        seed,
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
      return;
    }
  }
  parentPort?.postMessage({ seed, done: true });
}
