import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { checkWorkbook } from '../../check/checkWorkbook';
import { failure, type Outcome } from '../../workbook/problem';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { fileResult, type CheckTerms, type FileResult } from '../fileResult';
import { inParallel, type PoolAnswer, type PoolJob } from './filePool';

/** The worst file that was ever made for the reader takes it a second; a slow machine takes some more. */
const LIMIT_MS = 20_000;
const HEAP_MB = 128;
const MOST_WORKERS = 8;

/** Checks files in as many threads as the machine has processors. `program` is the script whose worker calls {@link serveChecks}. */
export function checkInThreads(
  program: string,
  paths: readonly string[],
  terms: CheckTerms,
): AsyncGenerator<FileResult> {
  const options = {
    program,
    workerData: terms,
    workers: Math.min(availableParallelism(), MOST_WORKERS),
    limitMs: LIMIT_MS,
    heapMb: HEAP_MB,
  };
  return inParallel(paths, options, (path) => fileResult(terms, path, failure('too-costly')));
}

/** In a worker: checks each file that it is given, for as long as it lives. What is thrown is a bug: it ends this worker, and costs this file alone. */
export function serveChecks(readWorkbookFile: (path: string) => Outcome<WorkbookSnapshot>): void {
  const terms = workerData as CheckTerms;
  parentPort?.on('message', ({ index, path }: PoolJob) => {
    const workbook = readWorkbookFile(path);
    const result = fileResult(terms, path, workbook.ok ? checkWorkbook(terms.plan, workbook.value) : workbook);
    parentPort?.postMessage({ index, result } satisfies PoolAnswer<FileResult>);
  });
}
