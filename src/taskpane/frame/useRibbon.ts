import { useEffect } from 'react';
import type { WorkbookServices } from '../services';
import type { SessionActions } from '../useSession';

/** Goes where the ribbon's buttons send the clerk. */
export function useRibbon(onCommand: WorkbookServices['onCommand'], { choose, check }: SessionActions): void {
  useEffect(
    () =>
      onCommand?.((command) => {
        choose(command);
        if (command === 'check') check();
      }),
    [onCommand, choose, check],
  );
}
