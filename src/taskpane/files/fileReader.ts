import type { CheckedForm } from '../../check/checkedForm';
import type { Plan } from '../../plan/schema';
import { failure, type Outcome } from '../../workbook/problem';
import type { ReadFile } from '../services';
import type { ReadAnswer, ReadJob } from './readJob';

/** Files above this are not even opened: ten times the largest that the reader takes would only fill the memory. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Longest that one file may take. The reader's own limits keep it below two seconds on a slow computer. */
export const MAX_READ_MS = 15_000;

/** The part of a worker that is needed. */
export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Reads files one after the other, each in a worker of its own, which is ended when the file has been read or takes too long. */
export function fileReader(plan: Plan, startWorker: () => ReadWorker): ReadFile {
  return async (file) => {
    if (file.size > MAX_FILE_BYTES) return failure('too-large', { what: 'fileBytes', limit: MAX_FILE_BYTES });
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return failure('cannot-open');
    }
    return readIn(startWorker(), { plan, bytes });
  };
}

function readIn(worker: ReadWorker, job: ReadJob): Promise<Outcome<CheckedForm> | undefined> {
  return new Promise<Outcome<CheckedForm> | undefined>((resolve) => {
    let hasStarted = false;
    const alarm = setTimeout(() => end(failure('too-large', { what: 'time', limit: MAX_READ_MS })), MAX_READ_MS);
    function end(outcome: Outcome<CheckedForm> | undefined) {
      clearTimeout(alarm);
      worker.terminate();
      resolve(outcome);
    }
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.type === 'read') end(data.outcome);
      else hasStarted = true;
    };
    // What never started could not be fetched; what stopped later was stopped by the file.
    worker.onerror = () => end(hasStarted ? failure('damaged') : undefined);
    worker.postMessage(job);
  });
}
