import type { Plan } from '../../plan/schema';
import type { ReadWorker } from '../files/fileReader';
import type { CheckedFile, NamedFile } from './checkJob';
import { CheckLane } from './checkLane';

export interface CheckOptions {
  readonly plan: Plan;
  /** How many files are checked at once. */
  readonly workers: number;
  startWorker(): ReadWorker;
  /** Told of every file, in the order in which they are finished. */
  onChecked(checked: CheckedFile): void;
}

export type CheckEnd = 'done' | 'stopped' | 'not-loaded';

/** Checks files side by side. `stop` ends it at once; what was finished until then has been told. */
export function checkFiles(
  files: readonly NamedFile[],
  { plan, workers, startWorker, onChecked }: CheckOptions,
): { readonly ended: Promise<CheckEnd>; stop(): void } {
  const lanes = Array.from({ length: Math.min(workers, files.length) }, () => new CheckLane(plan, startWorker));
  let next = 0;
  let end: CheckEnd = 'done';

  async function work(lane: CheckLane): Promise<void> {
    for (let file = files[next++]; file && end === 'done'; file = files[next++]) {
      const result = await lane.check(file);
      if (typeof result === 'object') onChecked(result);
      else finish(result);
    }
    lane.stop();
  }

  function finish(reason: CheckEnd): void {
    if (end === 'done') end = reason;
    for (const lane of lanes) lane.stop();
  }

  return { ended: Promise.all(lanes.map(work)).then(() => end), stop: () => finish('stopped') };
}
