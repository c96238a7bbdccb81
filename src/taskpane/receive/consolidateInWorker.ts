import type { ReadWorker } from '../files/fileReader';
import type { Consolidation, ConsolidationAnswer, ConsolidationJob } from './consolidationJob';

/**
 * Consolidates in a worker of its own, which is ended with it: what adds up thousands of reports looks up from its work for nobody.
 * `undefined` where that was stopped or the worker's program could not be fetched; one that breaks down after it began is a bug.
 */
export function consolidateInWorker(
  startWorker: () => ReadWorker,
  job: ConsolidationJob,
  stopped: AbortSignal,
): Promise<Consolidation | undefined> {
  if (stopped.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    let hasStarted = false;
    const end = (made?: Consolidation) => {
      worker.terminate();
      stopped.removeEventListener('abort', stop);
      resolve(made);
    };
    const stop = () => end();
    stopped.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<ConsolidationAnswer>) => {
      if (data.type === 'started') hasStarted = true;
      else end({ file: data.file, ...(data.content && { content: data.content }) });
    };
    worker.onerror = (event) => {
      // Whoever began this worker is told here: unheld, the error would bring that one down as well.
      event.preventDefault();
      if (hasStarted) reject(new Error(event.message));
      end();
    };
    worker.postMessage(job);
  });
}
