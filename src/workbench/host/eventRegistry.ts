import type { Grid, GridEvent } from '../model/grid';
import { eventMessages } from './eventMessages';
import type { HostMessage } from './protocol';

/** Which events the add-in has asked for, and the way they take to it: after the batch or edit that caused them. */
export class EventRegistry {
  isEnabled = true;
  /** Milliseconds that events take on their way; `Infinity`: they never come. */
  lag = 0;
  readonly #registered = new Set<string>();
  readonly #stop: () => void;

  constructor(
    grid: Grid,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    this.#stop = grid.subscribe((event) => this.#report(event));
  }

  register(eventType: number, target: string): void {
    this.#registered.add(key(eventType, target));
  }

  unregister(eventType: number, target: string): void {
    this.#registered.delete(key(eventType, target));
  }

  dispose(): void {
    this.#stop();
  }

  #report(event: GridEvent): void {
    if (!this.isEnabled) return;
    const wanted = eventMessages(event).filter(({ messageType, targetId }) =>
      this.#registered.has(key(messageType, targetId)),
    );
    if (wanted.length > 0 && this.lag < Infinity) setTimeout(() => this.send(wanted), this.lag);
  }
}

function key(eventType: number, target: string): string {
  return `${String(eventType)} ${target}`;
}
