import { useEffect, useState } from 'react';
import { repairWords } from '../../messages/fetched/repair';
import type { RepairPlan } from '../../form/damage/damage';
import type { ReplacedForm } from '../../workbook/edit';
import type { Outcome } from '../../workbook/problem';
import { asError } from '../asError';
import { usePaneWords } from '../paneWords';
import type { TaskProps } from '../taskProps';
import { findDamage, repairForm, type Diagnosis } from './repairing';
import type { RepairState } from './repairState';

/** What was found; absent while it is being looked for. */
export type Found = Outcome<Diagnosis> | undefined;

/** What can be done about a broken form. */
export interface Repair {
  readonly found: Found;
  /** A form that was replaced earlier and whose old sheets are still there. */
  readonly kept: ReplacedForm | undefined;
  look(): void;
  start(plan: RepairPlan): void;
  undo(replaced: ReplacedForm): void;
  removeOld(replaced: ReplacedForm): void;
}

/** Looks for damage whenever the form has been read anew, and repairs on the clerk's word. A bug is thrown on while drawing. */
export function useRepair({ session, actions, services, workbook }: TaskProps): Repair {
  const { plan, messages } = usePaneWords();
  const [found, setFound] = useState<Found>();
  const [kept, setKept] = useState<ReplacedForm>();
  const [looks, setLooks] = useState(0);
  const [bug, setBug] = useState<Error>();
  const { form, isRunning } = session.check;
  const isWorking = session.repair?.phase === 'working';
  useEffect(() => {
    if (isRunning || isWorking) return;
    let isLatest = true;
    Promise.all([findDamage(plan, workbook), workbook.workbook.findReplaced()]).then(
      ([outcome, replaced]) => {
        if (!isLatest) return;
        setFound(outcome);
        setKept(replaced.ok ? replaced.value : undefined);
      },
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

  async function afterwards(outcome: Promise<Outcome<undefined>>, phase: 'undone' | 'removed'): Promise<RepairState> {
    const done = session.repair?.phase === 'done' ? session.repair : undefined;
    const ended = await outcome;
    if (ended.ok) return { phase };
    return done ? { ...done, problem: ended.problem } : { phase: 'kept', problem: ended.problem };
  }

  return {
    found,
    kept,
    look: () => {
      setFound(undefined);
      setLooks(looks + 1);
    },
    start: (repair) =>
      work(async () => {
        const outcome = await repairForm(workbook, services.makeForm, repair, repairWords[messages.language].oldName);
        return outcome.ok ? { phase: 'done', repaired: outcome.value } : { phase: 'failed', failure: outcome.problem };
      }),
    undo: (replaced) => work(() => afterwards(workbook.workbook.undoReplacement(replaced), 'undone')),
    removeOld: (replaced) => work(() => afterwards(workbook.workbook.removeOld(replaced), 'removed')),
  };
}
