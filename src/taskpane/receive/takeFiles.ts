import type { Plan } from '../../plan/schema';
import type { ReadWorker } from '../files/fileReader';
import { checkFiles, type CheckEnd } from './checkFiles';
import type { CheckedFile, NamedFile } from './checkJob';
import type { FileNames, Found } from './intakeFiles';

/** So often the screen follows while files are read, in milliseconds. */
const SHOWN_EVERY = 250;

export interface Progress {
  readonly done: number;
  /** 0 while nobody knows how much there is. */
  readonly total: number;
  /** Since it began, in milliseconds. */
  readonly passed: number;
}

export interface TakeOptions {
  readonly plan: Plan;
  /** Names that are taken; what is not read in the end is forgotten there, so that it may be picked again. */
  readonly names: FileNames;
  /** How many files are checked at once. */
  readonly workers: number;
  /** More are not taken. */
  readonly room: number;
  startChecker(): ReadWorker;
  /** Told what was found, once that is known. */
  onFound(found: Found): void;
  onProgress(progress: Progress): void;
  onChecked(file: NamedFile, checked: CheckedFile): void;
}

/** Waits for the files to be found and names them, then checks those that are new. `stop` ends it at once. */
export function takeFiles(
  finding: Promise<Found>,
  { plan, names, workers, room, startChecker, onFound, onProgress, onChecked }: TakeOptions,
): { readonly ended: Promise<CheckEnd>; stop(): void } {
  const stopping = new AbortController();
  return { ended: take(), stop: () => stopping.abort() };

  async function take(): Promise<CheckEnd> {
    onProgress({ done: 0, total: 0, passed: 0 });
    const found = await Promise.race([finding, stopped(stopping.signal)]);
    if (!found) return 'stopped';
    onFound(found);
    onProgress({ done: 0, total: Math.min(found.files.length, room), passed: 0 });
    const files = await names.add(found.files.slice(0, room), stopping.signal);
    const unread = new Set(files);
    const end = stopping.signal.aborted ? 'stopped' : await check(files, unread);
    names.forget([...unread]);
    return end;
  }

  async function check(files: readonly NamedFile[], unread: Set<NamedFile>): Promise<CheckEnd> {
    const byName = new Map(files.map((file) => [file.name, file]));
    const startedAt = performance.now();
    const show = () =>
      onProgress({
        done: files.length - unread.size,
        total: files.length,
        passed: performance.now() - startedAt,
      });
    show();
    const shown = setInterval(show, SHOWN_EVERY);
    const run = checkFiles(files, {
      plan,
      workers,
      startWorker: startChecker,
      onChecked(checked) {
        const file = byName.get(checked.report.file);
        if (!file) return;
        unread.delete(file);
        onChecked(file, checked);
      },
    });
    stopping.signal.addEventListener('abort', () => run.stop());
    const end = await run.ended;
    clearInterval(shown);
    return end;
  }
}

function stopped(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
}
