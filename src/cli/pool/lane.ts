import { Worker } from 'node:worker_threads';
import type { PoolAnswer, PoolJob, PoolOptions } from './filePool';

/** A worker has its next file at hand when it ends one: waiting for the main thread's answer took a tenth of its time. */
const MOST_JOBS = 2;

/** One worker after the other, each with one file at a time. */
export class Lane<Result> {
  #worker: Worker | undefined;
  /** The first is worked on, the next one waits. */
  readonly #jobs: PoolJob[] = [];
  #alarm: NodeJS.Timeout | undefined;

  /** `onEnd` is told every job's result, or that it has none. */
  constructor(
    private readonly options: PoolOptions,
    private readonly onEnd: (index: number, result: { readonly value: Result } | undefined) => void,
  ) {}

  get hasRoom(): boolean {
    return this.#jobs.length < MOST_JOBS;
  }

  start(job: PoolJob): void {
    this.#worker ??= this.#hire();
    this.#worker.postMessage(job);
    if (this.#jobs.push(job) === 1) this.#watch();
  }

  async close(): Promise<void> {
    clearTimeout(this.#alarm);
    this.#jobs.length = 0;
    await this.#worker?.terminate();
  }

  #hire(): Worker {
    const { program, workerData, heapMb } = this.options;
    // What a file leaves behind is dead when the next one comes: a large nursery only makes several workers large together.
    const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 6 };
    const worker = new Worker(program, { workerData, resourceLimits });
    worker.on('message', ({ result }: PoolAnswer<Result>) => this.#end({ value: result }));
    // An error is followed by the exit.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      const waiting = this.#jobs.splice(1);
      this.#end(undefined);
      for (const job of waiting) this.start(job);
    });
    return worker;
  }

  /** Gives the job that is worked on its time. */
  #watch(): void {
    clearTimeout(this.#alarm);
    if (this.#jobs.length > 0) this.#alarm = setTimeout(() => void this.#worker?.terminate(), this.options.limitMs);
  }

  #end(result: { readonly value: Result } | undefined): void {
    const job = this.#jobs.shift();
    this.#watch();
    if (job) this.onEnd(job.index, result);
  }
}
