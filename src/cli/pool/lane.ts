import { Worker } from 'node:worker_threads';
import type { PoolAnswer, PoolJob, PoolOptions } from './filePool';

/** One worker after the other, each with one file at a time. */
export class Lane<Result> {
  #worker: Worker | undefined;
  #job: PoolJob | undefined;
  #alarm: NodeJS.Timeout | undefined;

  /** `onEnd` is told every job's result, or that it has none. */
  constructor(
    private readonly options: PoolOptions,
    private readonly onEnd: (index: number, result: { readonly value: Result } | undefined) => void,
  ) {}

  get isFree(): boolean {
    return this.#job === undefined;
  }

  start(job: PoolJob): void {
    this.#job = job;
    this.#worker ??= this.#hire();
    this.#alarm = setTimeout(() => void this.#worker?.terminate(), this.options.limitMs);
    this.#worker.postMessage(job);
  }

  async close(): Promise<void> {
    clearTimeout(this.#alarm);
    this.#job = undefined;
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
      this.#end(undefined);
    });
    return worker;
  }

  #end(result: { readonly value: Result } | undefined): void {
    const job = this.#job;
    if (!job) return;
    clearTimeout(this.#alarm);
    this.#job = undefined;
    this.onEnd(job.index, result);
  }
}
