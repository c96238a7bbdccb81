import type { Plan } from '../../plan/schema';
import type { ReadWorker } from '../files/fileReader';
import type { Desk } from './desk';
import type { Share } from './fileMaker';

type Told = 'take' | 'clear' | 'clearLastYear' | 'stopMaking';
type Method = Exclude<keyof Desk, Told>;

/** What the desk's worker is told: the plan first, then things to be done; those with a number are answered. */
export type DeskMessage =
  { readonly plan: Plan } | { readonly id?: number; readonly method: keyof Desk; readonly args: readonly unknown[] };

export type DeskAnswer =
  | { readonly type: 'started' }
  | { readonly id: number; readonly progress: Share }
  | { readonly id: number; readonly value: unknown };

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onProgress?(share: Share): void;
}

/** The desk in its worker. Every answer is `undefined` where the program for it could not be fetched. */
export type RemoteDesk = Pick<Desk, Told> & {
  /** Ends the worker. */
  close(): void;
} & {
  readonly [Name in Method]: (...args: Parameters<Desk[Name]>) => Promise<Awaited<ReturnType<Desk[Name]>> | undefined>;
};

/** Begins a worker with the first thing to be done. One that breaks down after it began is a bug, and every call is rejected. */
export function remoteDesk(plan: Plan, startWorker: () => ReadWorker): RemoteDesk {
  const waiting = new Map<number, Call>();
  let worker: ReadWorker | undefined;
  let hasStarted = false;
  let calls = 0;

  function hire(): ReadWorker {
    const hired = startWorker();
    hired.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
      if ('type' in data) hasStarted = true;
      else if ('progress' in data) waiting.get(data.id)?.onProgress?.(data.progress);
      else take(data.id)?.resolve(data.value);
    };
    hired.onerror = ({ message }: ErrorEvent) => {
      for (const id of [...waiting.keys()]) {
        if (hasStarted) take(id)?.reject(new Error(message));
        else take(id)?.resolve(undefined);
      }
      hired.terminate();
      // The next call begins anew, with an empty desk.
      if (!hasStarted) worker = undefined;
    };
    hired.postMessage({ plan } satisfies DeskMessage);
    return hired;
  }

  function take(id: number) {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  }

  function tell(message: DeskMessage): void {
    worker ??= hire();
    worker.postMessage(message);
  }

  function ask<Answer>(
    method: Method,
    args: readonly unknown[] = [],
    onProgress?: (share: Share) => void,
  ): Promise<Answer | undefined> {
    return new Promise<Answer | undefined>((resolve, reject) => {
      calls += 1;
      const call = { resolve: (value: unknown) => resolve(value as Answer | undefined), reject };
      waiting.set(calls, onProgress ? { ...call, onProgress } : call);
      tell({ id: calls, method, args });
    });
  }

  return {
    take: (...args) => tell({ method: 'take', args }),
    clearLastYear: () => tell({ method: 'clearLastYear', args: [] }),
    clear: () => tell({ method: 'clear', args: [] }),
    stopMaking: (what) => tell({ method: 'stopMaking', args: [what] }),
    close() {
      worker?.terminate();
      worker = undefined;
    },
    judge: (terms) => ask('judge', [terms]),
    map: (milestone) => ask('map', [milestone]),
    findings: (file) => ask('findings', [file]),
    letter: (file) => ask('letter', [file]),
    correction: (file) => ask('correction', [file]),
    corrections: (onProgress) => ask('corrections', [], onProgress),
    consolidation: () => ask('consolidation'),
    consolidatedSheets: (charts) => ask('consolidatedSheets', [charts]),
  };
}

/** In the worker: does what it is told with a desk. */
export function obey(
  desk: Desk,
  message: Exclude<DeskMessage, { plan: Plan }>,
  onProgress: (share: Share) => void,
): Promise<unknown> {
  const method = desk[message.method].bind(desk) as (...args: readonly unknown[]) => unknown;
  const args = message.method === 'corrections' ? [onProgress] : message.args;
  return Promise.resolve().then(() => method(...args));
}
