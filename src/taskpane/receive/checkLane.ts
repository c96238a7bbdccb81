import type { Plan } from '../../plan/schema';
import { failure, type FileProblemCode } from '../../workbook/problem';
import { MAX_FILE_BYTES, MAX_READ_MS, type ReadWorker } from '../files/fileReader';
import { checkedFile, type CheckAnswer, type CheckedFile, type CheckJob, type NamedFile } from './checkJob';

/** What became of a file; `not-loaded`: the program that checks files could not be fetched. */
export type LaneResult = CheckedFile | 'not-loaded' | 'stopped';

/** One worker after the other, each with one file at a time. A worker that a file brings down or keeps too long is replaced. */
export class CheckLane {
  #worker: ReadWorker | undefined;
  #hasStarted = false;
  #end: (result: LaneResult) => void = () => undefined;

  constructor(
    private readonly plan: Plan,
    private readonly startWorker: () => ReadWorker,
  ) {}

  check({ name, file }: NamedFile): Promise<LaneResult> {
    const lost = (code: FileProblemCode) => checkedFile(this.plan, name, failure(code));
    if (file.size > MAX_FILE_BYTES) return Promise.resolve(lost('too-large'));
    return new Promise<LaneResult>((resolve) => {
      const alarm = setTimeout(() => this.#give(lost('too-costly')), MAX_READ_MS);
      this.#end = (result) => {
        clearTimeout(alarm);
        resolve(result);
      };
      const worker = (this.#worker ??= this.#hire());
      worker.onerror = () => this.#give(lost('damaged'));
      worker.postMessage({ name, file } satisfies CheckJob);
    });
  }

  /** Ends the worker, whatever it is doing. */
  stop(): void {
    this.#dismiss();
    this.#end('stopped');
  }

  #hire(): ReadWorker {
    const worker = this.startWorker();
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.type === 'checked') this.#end(data.checked);
      else this.#hasStarted = true;
    };
    worker.postMessage({ plan: this.plan } satisfies CheckJob);
    return worker;
  }

  /** Gives the worker up, and with it the file: what never started was no file's fault. */
  #give(lost: CheckedFile): void {
    const result = this.#hasStarted ? lost : 'not-loaded';
    this.#dismiss();
    this.#end(result);
  }

  #dismiss(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#hasStarted = false;
  }
}
