import { asError } from '../asError';
import { offerBlob } from '../host/download';
import type { MadeFile } from './desk';
import type { Progress } from './takeFiles';

/** So many are done of all. */
export type Share = Omit<Progress, 'passed'>;

export type Making =
  | { readonly state: 'idle' | 'failed' | 'stopped' }
  /** Of what is over in a moment there is nothing to be told; what takes longer has progress, of which `total` is 0 where nobody knows it. */
  | { readonly state: 'making'; readonly progress?: Progress }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'broke'; readonly error: Error };

/** After so many milliseconds it takes long. */
const LONG = 1000;

/** Lets one file at a time be made and hands it to the browser, whatever is looked at meanwhile. */
export class FileMaker {
  #making: Making = { state: 'idle' };
  #listeners = new Set<() => void>();
  #runs = 0;

  /** `onStop`: whoever makes it may as well stop. */
  constructor(private readonly onStop: () => void = () => undefined) {}

  readonly making = (): Making => this.#making;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Does nothing while another is made. */
  make(start: (onProgress: (share: Share) => void) => Promise<MadeFile | undefined>): void {
    if (this.#making.state === 'making') return;
    this.#runs += 1;
    const run = this.#runs;
    const set = (making: Making) => run === this.#runs && this.#set(making);
    const startedAt = performance.now();
    const show = (share: Share) =>
      set({ state: 'making', progress: { ...share, passed: performance.now() - startedAt } });
    const long = setTimeout(() => show({ done: 0, total: 0 }), LONG);
    set({ state: 'making' });
    start((share) => {
      clearTimeout(long);
      show(share);
    })
      .then(
        (made) => {
          if (run !== this.#runs) return;
          if (made) offerBlob(made.name, made.file);
          set(made ? { state: 'done', name: made.name } : { state: 'failed' });
        },
        (error: unknown) => set({ state: 'broke', error: asError(error) }),
      )
      .finally(() => clearTimeout(long));
  }

  /** Whatever comes of it after all is nobody's any more. */
  stop(): void {
    if (this.#making.state === 'making') this.#end('stopped');
  }

  /** Stops as well, and says nothing of it. */
  clear(): void {
    this.#end('idle');
  }

  #end(state: 'stopped' | 'idle'): void {
    this.#runs += 1;
    if (this.#making.state === 'making') this.onStop();
    this.#set({ state });
  }

  #set(making: Making): void {
    this.#making = making;
    for (const listener of this.#listeners) listener();
  }
}
