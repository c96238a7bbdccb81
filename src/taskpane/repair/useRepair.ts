import { useEffect, useState } from 'react';
import type { RepairPlan } from '../../form/damage/damage';
import type { Outcome } from '../../workbook/problem';
import { asError } from '../asError';
import { usePaneWords } from '../paneWords';
import type { TaskProps } from '../taskProps';
import { findDamage, repairForm, type Diagnosis, type Repaired } from './repairing';
import type { RepairState } from './repairState';

/** What was found; absent while it is being looked for. */
export type Found = Outcome<Diagnosis> | undefined;

/** What can be done about a broken form. */
export interface Repair {
  readonly found: Found;
  look(): void;
  start(plan: RepairPlan): void;
  undo(repaired: Repaired): void;
  removeOld(repaired: Repaired): void;
}

/** Looks for damage whenever the form has been read anew, and repairs on the clerk's word. A bug is thrown on while drawing. */
export function useRepair({ session, actions, services, workbook }: TaskProps): Repair {
  const { plan, messages } = usePaneWords();
  const [found, setFound] = useState<Found>();
  const [looks, setLooks] = useState(0);
  const [bug, setBug] = useState<Error>();
  const { form, isRunning } = session.check;
  const isWorking = session.repair?.phase === 'working';
  useEffect(() => {
    if (isRunning || isWorking) return;
    let isLatest = true;
    findDamage(plan, workbook).then(
      (outcome) => isLatest && setFound(outcome),
      (error: unknown) => setBug(asError(error)),
    );
    return () => void (isLatest = false);
  }, [plan, workbook, form, isRunning, isWorking, looks]);
  if (bug) throw bug;

  function work(task: () => Promise<RepairState>) {
    actions.repair({ phase: 'working' });
    task().then(
      (state) => {
        actions.repair(state);
        actions.check();
      },
      (error: unknown) => setBug(asError(error)),
    );
  }

  async function afterwards(repaired: Repaired, outcome: Promise<Outcome<undefined>>, phase: 'undone' | 'removed') {
    const ended = await outcome;
    return ended.ok ? { phase } : { phase: 'done' as const, repaired, problem: ended.problem };
  }

  return {
    found,
    look: () => {
      setFound(undefined);
      setLooks(looks + 1);
    },
    start: (repair) =>
      work(async () => {
        const outcome = await repairForm(workbook, services.makeForm, repair, messages.repair.oldName);
        return outcome.ok ? { phase: 'done', repaired: outcome.value } : { phase: 'failed', failure: outcome.problem };
      }),
    undo: (repaired) =>
      work(() => afterwards(repaired, workbook.workbook.undoReplacement(repaired.replaced), 'undone')),
    removeOld: (repaired) =>
      work(() => afterwards(repaired, workbook.workbook.removeOld(repaired.replaced), 'removed')),
  };
}
