import type { ChangeReason, LiveWorkbook } from '../workbook/live';
import { type Outcome, success } from '../workbook/problem';
import { createPulse } from './pulse';
import type { RunInTurn } from './queue';
import { editingEnded } from './run';
import type { Timing } from './timing';
import type { OnEvent } from './watch';

/** All who watch the workbook. */
export interface Watchers {
  readonly watch: LiveWorkbook['watch'];
  readonly isEmpty: () => boolean;
  readonly tell: (reason: ChangeReason) => void;
}

/**
 * Excel is subscribed to once, however many watch: whether the end of one subscription leaves another of the same event alone
 * is not documented. `concerns`: whether an event is worth telling.
 */
export function createWatchers(
  subscribe: (onEvent: OnEvent) => Promise<Outcome<() => Promise<void>>>,
  concerns: (reason: ChangeReason, sheetId?: string) => boolean,
  inTurn: RunInTurn,
  timing: Timing,
): Watchers {
  const listeners = new Set<(reason: ChangeReason) => void>();
  let unsubscribe: (() => Promise<void>) | undefined;

  const tell = (reason: ChangeReason) => listeners.forEach((listener) => listener(reason));

  async function join(): Promise<Outcome<undefined>> {
    if (unsubscribe) return success(undefined);
    const subscribed = await subscribe((reason, sheetId) => {
      if (concerns(reason, sheetId)) tell(reason);
    });
    if (!subscribed.ok) return subscribed;
    unsubscribe = subscribed.value;
    return success(undefined);
  }

  async function leave(): Promise<void> {
    if (listeners.size > 0) return;
    const last = unsubscribe;
    unsubscribe = undefined;
    await last?.();
  }

  const add: LiveWorkbook['watch'] = (onChange) =>
    inTurn(async () => {
      const joined = await join();
      if (!joined.ok) return joined;
      const pulse = createPulse(timing, onChange);
      const listener = (reason: ChangeReason) => pulse.hit(reason);
      listeners.add(listener);
      return success(() => {
        listeners.delete(listener);
        pulse.stop();
        return inTurn(leave);
      });
    });

  return {
    tell,
    isEmpty: () => listeners.size === 0,
    async watch(onChange) {
      const watching = await add(onChange);
      if (watching.ok || watching.problem.code !== 'cell-edit-mode' || !(await editingEnded())) return watching;
      // The pane was opened while a cell was being edited, and whatever it asked then was refused.
      const late = await add(onChange);
      if (late.ok) tell('edited');
      return late;
    },
  };
}
