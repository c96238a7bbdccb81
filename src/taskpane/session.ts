import type { CheckedForm } from '../check/checkedForm';
import type { ReportContext } from '../rules/assessment';
import type { InsertedForm } from '../workbook/live';
import type { Outcome, Problem } from '../workbook/problem';
import { firstEditing, formRead, nextEditing, type Editing, type EditingEvent } from './editing';
import { wentTo, type FindingsFilter, type FindingsView } from './findingsView';
import type { RepairState } from './repair/repairState';
import type { LoadFailure } from './services';

/** Tasks between which one goes to and fro. */
export type Tab = 'load' | 'check' | 'send';

/** Tasks that one turns to now and then, and leaves again. */
export type Page = 'repair' | 'lastYear' | 'receive' | 'settings' | 'selfCheck';

export type Task = Tab | Page;

/** The check of the open workbook. Runs are numbered from 1; at most one is under way. */
export interface CheckState {
  readonly run: number;
  readonly isRunning: boolean;
  /** Something may have changed since the run began, so that another has to follow. */
  readonly again: boolean;
  /** The run takes so long that the clerk is told. */
  readonly isSlow: boolean;
  /** The last form that could be read; absent where there is none in the workbook, and before the first answer. */
  readonly form?: CheckedForm;
  /** Why the last run gave no form. */
  readonly problem?: Problem;
}

/** Loading a form. Attempts are numbered from 1. */
export type LoadState = { readonly attempt: number } & (
  | { readonly phase: 'idle' }
  | { readonly phase: 'making' | 'inserting'; readonly report: ReportContext }
  | { readonly phase: 'failed'; readonly failure: LoadFailure }
  | { readonly phase: 'done'; readonly report: ReportContext; readonly inserted: InsertedForm }
);

export interface Session extends Editing {
  readonly check: CheckState;
  readonly load: LoadState;
  readonly view: FindingsView;
  /** Tab that the clerk turned to; absent: the one that the workbook calls for. */
  readonly tab?: Tab;
  /** What is shown in front of the tabs. */
  readonly page?: Page;
  /** How far putting a broken form in order has come; absent before it was asked for. */
  readonly repair?: RepairState;
  /** Whether changes in the workbook are heard of, as far as is known. */
  readonly isWatching: boolean;
  /** How often it was tried to hear of them, from 1. */
  readonly watchAttempt: number;
  /** What went wrong with something that was clicked. */
  readonly notice?: Problem;
  /** A bug: thrown on when the pane is drawn. */
  readonly bug?: Error;
}

export type SessionEvent =
  | { readonly type: 'checkAsked' }
  | { readonly type: 'checkSlow'; readonly run: number }
  | { readonly type: 'checkEnded'; readonly run: number; readonly outcome: Outcome<CheckedForm> }
  | { readonly type: 'loadAsked'; readonly report: ReportContext }
  | { readonly type: 'inserting'; readonly attempt: number }
  | { readonly type: 'loadEnded'; readonly attempt: number; readonly outcome: Outcome<InsertedForm> | NotMade }
  | { readonly type: 'loadDismissed' }
  | EditingEvent
  | { readonly type: 'filtered'; readonly filter: FindingsFilter }
  | { readonly type: 'wentTo'; readonly key: string; readonly hasWrapped: boolean }
  | { readonly type: 'taskChosen'; readonly task: Task }
  | { readonly type: 'pageLeft' }
  | { readonly type: 'repairChanged'; readonly repair: RepairState }
  | { readonly type: 'watchTried'; readonly isWatching: boolean }
  | { readonly type: 'noticed'; readonly problem: Problem }
  | { readonly type: 'noticeDismissed' }
  | { readonly type: 'broke'; readonly error: Error };

interface NotMade {
  readonly ok: false;
  readonly problem: LoadFailure;
}

/** The pane has just opened and its first check is under way. */
export const firstSession: Session = {
  check: { run: 1, isRunning: true, again: false, isSlow: false },
  load: { phase: 'idle', attempt: 0 },
  ...firstEditing,
  view: { filter: {} },
  isWatching: true,
  watchAttempt: 1,
};

export function isLoading({ load }: Session): boolean {
  return load.phase === 'making' || load.phase === 'inserting';
}

/** The next state. Answers of runs and attempts that are no longer the latest change nothing. */
export function nextSession(session: Session, event: SessionEvent): Session {
  const { check, load } = session;
  switch (event.type) {
    case 'checkAsked':
      return { ...session, check: isLoading(session) || check.isRunning ? { ...check, again: true } : begun(check) };
    case 'checkSlow':
      return event.run === check.run && check.isRunning ? { ...session, check: { ...check, isSlow: true } } : session;
    case 'checkEnded':
      if (event.run !== check.run || !check.isRunning) return session;
      return followUp(checked(session, event.outcome));
    case 'loadAsked':
      if (isLoading(session)) return session;
      return { ...session, load: { phase: 'making', attempt: load.attempt + 1, report: event.report } };
    case 'inserting':
      if (event.attempt !== load.attempt || load.phase !== 'making') return session;
      return { ...session, load: { ...load, phase: 'inserting' } };
    case 'loadEnded':
      if (event.attempt !== load.attempt || (load.phase !== 'making' && load.phase !== 'inserting')) return session;
      return loaded(session, load.report, event.outcome);
    case 'loadDismissed':
      return isLoading(session) ? session : { ...session, load: { phase: 'idle', attempt: load.attempt } };
    case 'editAsked':
    case 'undoAsked':
    case 'editDismissed':
    case 'noteTyped':
    case 'noteLeft':
    case 'noteKept':
    case 'noteDropped':
      return { ...session, ...nextEditing(session, event, check.form) };
    case 'editEnded':
      if (event.job !== session.edit.job || !session.edit.writing) return session;
      return followUp(edited(session, event));
    case 'filtered':
      return { ...session, view: { ...session.view, filter: event.filter } };
    case 'wentTo':
      return { ...session, view: wentTo(session.view, event.key, event.hasWrapped) };
    case 'taskChosen':
      return turnedTo(session, event.task);
    case 'pageLeft':
      return withoutPage(session);
    case 'repairChanged':
      return { ...session, repair: event.repair };
    case 'watchTried':
      return { ...session, isWatching: event.isWatching };
    case 'noticed':
      return { ...session, notice: event.problem };
    case 'noticeDismissed': {
      const { notice: _, ...rest } = session;
      return rest;
    }
    case 'broke':
      return { ...session, bug: event.error };
  }
}

function isTab(task: Task): task is Tab {
  return task === 'load' || task === 'check' || task === 'send';
}

function turnedTo(session: Session, task: Task): Session {
  return isTab(task) ? { ...withoutPage(session), tab: task } : { ...session, page: task };
}

function withoutPage({ page: _, ...session }: Session): Session {
  return session;
}

function begun(check: CheckState): CheckState {
  return { ...check, run: check.run + 1, isRunning: true, again: false, isSlow: false };
}

/** A form that was read before stays in sight while Excel cannot answer; it goes where there is none any more. */
function ended({ run, again, form }: CheckState, outcome: Outcome<CheckedForm>): CheckState {
  const state = { run, again, isRunning: false, isSlow: false };
  if (outcome.ok) return { ...state, form: outcome.value };
  const { problem } = outcome;
  return problem.code === 'no-form' || !form ? { ...state, problem } : { ...state, form, problem };
}

function checked(session: Session, outcome: Outcome<CheckedForm>): Session {
  const check = ended(session.check, outcome);
  if (!outcome.ok) return { ...session, check };
  // An Excel that answers again may also tell of changes again.
  const watchAttempt = session.watchAttempt + (session.isWatching ? 0 : 1);
  return { ...session, ...formRead(session, outcome.value, !check.again), check, watchAttempt };
}

/** A change is looked at as soon as it is made, whatever Excel tells of it. */
function edited(session: Session, event: Extract<EditingEvent, { type: 'editEnded' }>): Session {
  const { check } = session;
  return { ...session, ...nextEditing(session, event, check.form), check: { ...check, again: true } };
}

/** Looks again where something changed meanwhile, unless a form is being inserted: then afterwards. */
function followUp(session: Session): Session {
  const { check } = session;
  if (!check.again || check.isRunning || isLoading(session)) return session;
  return { ...session, check: begun(check) };
}

function loaded(session: Session, report: ReportContext, outcome: Outcome<InsertedForm> | NotMade): Session {
  const { attempt } = session.load;
  const check = { ...session.check, again: true };
  if (!outcome.ok) {
    return followUp({ ...session, check, load: { phase: 'failed', attempt, failure: outcome.problem } });
  }
  return followUp({
    ...turnedTo(session, 'check'),
    check,
    load: { phase: 'done', attempt, report, inserted: outcome.value },
  });
}
