import { Lane } from './lane';

export interface PoolOptions {
  /** Script of a worker, which answers every {@link PoolJob} with a {@link PoolAnswer}, one after the other. */
  readonly program: string;
  readonly workerData: unknown;
  readonly workers: number;
  /** Longest that one file may keep a worker, in milliseconds. */
  readonly limitMs: number;
  /** Largest heap of one worker, in megabytes. */
  readonly heapMb: number;
}

export interface PoolJob {
  readonly index: number;
  readonly path: string;
}

export interface PoolAnswer<Result> {
  readonly index: number;
  readonly result: Result;
}

/** How far the workers may run ahead of whoever takes the results, so that these do not pile up. */
const window = 256;

/**
 * Works on files in several threads and yields the results in the order of the files. A worker that dies, or that a file keeps too long,
 * is replaced: `lost` says what is then known of that file, and no other file is concerned.
 */
export async function* inParallel<Result>(
  paths: readonly string[],
  options: PoolOptions,
  lost: (path: string) => Result,
): AsyncGenerator<Result> {
  const ready = new Map<number, Result>();
  let wake = (): void => undefined;
  let taken = 0;
  let begun = 0;
  const lanes = Array.from({ length: Math.min(options.workers, paths.length) }, () => new Lane<Result>(options, onEnd));

  function onEnd(index: number, result: { readonly value: Result } | undefined): void {
    ready.set(index, result ? result.value : lost(paths[index] ?? ''));
    feed();
    wake();
  }

  function feed(): void {
    for (const lane of lanes) {
      const path = paths[begun];
      if (path === undefined || begun >= taken + window) return;
      if (lane.hasRoom) lane.start({ index: begun++, path });
    }
  }

  try {
    for (; taken < paths.length; taken++) {
      feed();
      while (!ready.has(taken)) await new Promise<void>((resolve) => (wake = resolve));
      const result = ready.get(taken) as Result;
      ready.delete(taken);
      yield result;
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}
