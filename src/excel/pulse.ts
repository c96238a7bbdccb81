import type { ChangeReason } from '../workbook/live';
import type { Timing } from './timing';

/** Many changes, one call: after quiet, with the reason that matters most. */
export interface Pulse {
  hit(reason: ChangeReason): void;
  /** For good: later hits are not heard. */
  stop(): void;
}

const weight: Readonly<Record<ChangeReason, number>> = { focused: 0, activated: 1, edited: 2, structure: 3 };

export function createPulse({ settle, patience }: Timing, beat: (reason: ChangeReason) => void): Pulse {
  let pending: ChangeReason | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const reset = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    pending = undefined;
  };
  const fire = () => {
    const reason = pending;
    reset();
    if (reason) beat(reason);
  };
  return {
    hit(reason) {
      if (isStopped) return;
      if (!pending) latest = setTimeout(fire, patience);
      if (!pending || weight[reason] > weight[pending]) pending = reason;
      clearTimeout(quiet);
      quiet = setTimeout(fire, settle);
    },
    stop() {
      isStopped = true;
      reset();
    },
  };
}
