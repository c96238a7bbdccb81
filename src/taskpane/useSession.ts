import { useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { CellRef } from '../workbook/address';
import type { CellChange } from '../workbook/edit';
import type { Problem } from '../workbook/problem';
import type { EntryId, ReportContext } from '../rules/assessment';
import type { EditPurpose, EditState } from './edit';
import type { FindingsFilter } from './findingsView';
import type { RepairState } from './repair/repairState';
import type { MakeForm, WorkbookServices } from './services';
import { asError } from './asError';
import { firstSession, nextSession, type Page, type Session, type SessionEvent, type Task } from './session';

/** After this time without an answer the clerk is told what may hold Excel up. */
const SLOW_AFTER = 8000;

/** What the clerk can ask for. */
export interface SessionActions {
  check(): void;
  load(report: ReportContext): void;
  dismissLoad(): void;
  choose(task: Task): void;
  /** Leaves a page for the tab behind it. */
  leave(): void;
  select(cell: CellRef): void;
  /** Says what went wrong with something that was clicked. */
  notify(problem: Problem): void;
  dismissNotice(): void;
  /** Writes all of them at once, after what is being written already. */
  change(changes: readonly CellChange[], purpose?: EditPurpose): void;
  /** Takes the last change back; once more, the one before it. */
  undo(): void;
  dismissEdit(): void;
  /** A note as it is typed; it goes to the sheet when its field is left. */
  typeNote(entry: EntryId, text: string): void;
  leaveNote(entry: EntryId): void;
  /** Where pane and sheet say different things: the pane's text, or the sheet's. */
  keepNote(entry: EntryId): void;
  dropNote(entry: EntryId): void;
  /** Remembers how far a repair has come. */
  repair(state: RepairState): void;
  /** Which findings are shown. */
  filter(filter: FindingsFilter): void;
  /** Makes a finding the one that the clerk is at, and selects its cell where it has one. */
  goTo(key: string, cell: CellRef | undefined, hasWrapped?: boolean): void;
}

/** Keeps the session in step with the open workbook for as long as the pane is open. It begins at `firstPage`, if any. */
export function useSession(
  services: WorkbookServices,
  makeForm: MakeForm,
  firstPage?: Page,
): readonly [Session, SessionActions] {
  const [session, dispatch] = useReducer(nextSession, firstPage ? { ...firstSession, page: firstPage } : firstSession);
  useWatch(services, session.watchAttempt, dispatch);
  useCheckRuns(services, session.check.run, dispatch);
  useLoadAttempts(services, makeForm, session, dispatch);
  useEdits(services, session.edit, dispatch);
  const actions = useMemo((): SessionActions => {
    const select = (cell: CellRef) => {
      run(dispatch, async () => {
        const selected = await services.workbook.select(cell);
        if (!selected.ok) dispatch({ type: 'noticed', problem: selected.problem });
      });
    };
    return {
      check: () => dispatch({ type: 'checkAsked' }),
      load: (report) => dispatch({ type: 'loadAsked', report }),
      dismissLoad: () => dispatch({ type: 'loadDismissed' }),
      choose: (task) => dispatch({ type: 'taskChosen', task }),
      leave: () => dispatch({ type: 'pageLeft' }),
      select,
      notify: (problem) => dispatch({ type: 'noticed', problem }),
      dismissNotice: () => dispatch({ type: 'noticeDismissed' }),
      change: (changes, purpose = 'fix') => {
        if (changes.length > 0) dispatch({ type: 'editAsked', job: { kind: 'change', purpose, changes } });
      },
      undo: () => dispatch({ type: 'undoAsked' }),
      dismissEdit: () => dispatch({ type: 'editDismissed' }),
      typeNote: (entry, text) => dispatch({ type: 'noteTyped', entry, text }),
      leaveNote: (entry) => dispatch({ type: 'noteLeft', entry }),
      keepNote: (entry) => dispatch({ type: 'noteKept', entry }),
      dropNote: (entry) => dispatch({ type: 'noteDropped', entry }),
      repair: (state) => dispatch({ type: 'repairChanged', repair: state }),
      filter: (filter) => dispatch({ type: 'filtered', filter }),
      goTo: (key, cell, hasWrapped = false) => {
        dispatch({ type: 'wentTo', key, hasWrapped });
        if (cell) select(cell);
      },
    };
  }, [services]);
  return [session, actions];
}

/** A rejected promise is a bug, and a bug is shown. */
function run(dispatch: Dispatch<SessionEvent>, task: () => Promise<void>): void {
  task().catch((error: unknown) => dispatch({ type: 'broke', error: asError(error) }));
}

function useWatch({ workbook }: WorkbookServices, attempt: number, dispatch: Dispatch<SessionEvent>): void {
  useEffect(() => {
    const watching = workbook.watch(() => dispatch({ type: 'checkAsked' }));
    run(dispatch, async () => {
      const watch = await watching;
      // The first try is taken for granted until it fails.
      if (!watch.ok || attempt > 1) dispatch({ type: 'watchTried', isWatching: watch.ok });
    });
    return () => void watching.then((watch) => (watch.ok ? watch.value() : undefined)).catch(() => undefined);
  }, [workbook, attempt, dispatch]);
}

function useCheckRuns(
  { workbook, locator, check }: WorkbookServices,
  number: number,
  dispatch: Dispatch<SessionEvent>,
) {
  useEffect(() => {
    const slow = setTimeout(() => dispatch({ type: 'checkSlow', run: number }), SLOW_AFTER);
    run(dispatch, async () => {
      const snapshot = await workbook.readForm(locator);
      dispatch({ type: 'checkEnded', run: number, outcome: snapshot.ok ? check(snapshot.value) : snapshot });
    });
    return () => clearTimeout(slow);
  }, [workbook, locator, check, number, dispatch]);
}

function useLoadAttempts(
  { workbook, locator }: WorkbookServices,
  makeForm: MakeForm,
  { load }: Session,
  dispatch: Dispatch<SessionEvent>,
): void {
  const { attempt } = load;
  const report = load.phase === 'making' ? load.report : undefined;
  useEffect(() => {
    if (!report) return;
    run(dispatch, async () => {
      const made = await makeForm(report);
      if (!made) {
        dispatch({ type: 'loadEnded', attempt, outcome: { ok: false, problem: { code: 'not-made' } } });
        return;
      }
      dispatch({ type: 'inserting', attempt });
      const outcome = await workbook.insertForm(made.file, made.content, locator);
      dispatch({ type: 'loadEnded', attempt, outcome });
    });
  }, [workbook, locator, makeForm, attempt, report, dispatch]);
}

function useEdits({ workbook }: WorkbookServices, { job, writing }: EditState, dispatch: Dispatch<SessionEvent>): void {
  useEffect(() => {
    if (!writing) return;
    run(dispatch, async () => {
      const outcome = await (writing.kind === 'change'
        ? workbook.changeCells(writing.changes)
        : workbook.undoChanges(writing.report));
      dispatch({ type: 'editEnded', job, outcome });
    });
  }, [workbook, job, writing, dispatch]);
}
