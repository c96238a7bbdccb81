import { useState } from 'react';
import type { Problem } from '../../workbook/problem';
import type { SelfCheck, SelfCheckReport, SelfCheckStep } from '../../workbook/selfCheck';
import { asError } from '../asError';

export type SelfCheckRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step?: SelfCheckStep }
  | { readonly state: 'done'; readonly report: SelfCheckReport; readonly at: Date }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Runs the self-check, one at a time. A bug is thrown on while drawing. */
export function useSelfCheck(selfCheck: SelfCheck): readonly [SelfCheckRun, () => void] {
  const [run, setRun] = useState<SelfCheckRun>({ state: 'idle' });
  const [bug, setBug] = useState<Error>();
  if (bug) throw bug;

  async function perform() {
    const outcome = await selfCheck.run((step) => setRun({ state: 'running', step }));
    setRun(
      outcome.ok
        ? { state: 'done', report: outcome.value, at: new Date() }
        : { state: 'failed', problem: outcome.problem },
    );
  }

  function start() {
    if (run.state === 'running') return;
    setRun({ state: 'running' });
    perform().catch((error: unknown) => setBug(asError(error)));
  }
  return [run, start];
}
