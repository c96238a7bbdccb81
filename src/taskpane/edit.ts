import { isSameCell } from '../workbook/address';
import type { EntryId } from '../rules/assessment';
import type { CellChange, ChangeReport } from '../workbook/edit';
import type { Outcome, Problem } from '../workbook/problem';

/** What a change is for: what is said about it depends on this. */
export type EditPurpose = 'fix' | 'note' | 'receipt' | 'lastYear';

/** Something to be written into the workbook. */
export type EditJob =
  | {
      readonly kind: 'change';
      readonly purpose: EditPurpose;
      readonly changes: readonly CellChange[];
      /** The note that is written, where it is one. */
      readonly note?: EntryId;
    }
  | { readonly kind: 'undo'; readonly purpose: EditPurpose; readonly report: ChangeReport };

/** What became of the last job; a note that arrived needs no telling, for its field shows it. */
export type EditResult =
  | {
      readonly phase: 'done';
      readonly kind: EditJob['kind'];
      readonly purpose: EditPurpose;
      readonly report: ChangeReport;
    }
  | { readonly phase: 'failed'; readonly purpose: EditPurpose; readonly problem: Problem };

/** Changes to the workbook. One is written at a time, in the order in which they were asked for; none is dropped. */
export interface EditState {
  /** Number of the last job that was begun, from 1. */
  readonly job: number;
  /** The job that is under way. */
  readonly writing?: EditJob;
  readonly waiting: readonly EditJob[];
  readonly result?: EditResult;
  /** Changes that were made and that no reading has shown yet: asked for once more, they are not made again. */
  readonly settling: readonly CellChange[];
  /** Changes that can be taken back, the last one at the end. */
  readonly undoable: readonly { readonly purpose: EditPurpose; readonly report: ChangeReport }[];
}

export const firstEdit: EditState = { job: 0, waiting: [], settling: [], undoable: [] };

export function editAsked(edit: EditState, asked: EditJob): EditState {
  const job = withoutRepeats(edit, asked);
  if (!job) return edit;
  return edit.writing ? { ...edit, waiting: [...edit.waiting, job] } : begun(edit, job, edit.waiting);
}

/** The last change is to be taken back. */
export function undoAsked(edit: EditState): EditState {
  const last = edit.undoable.at(-1);
  return last ? editAsked({ ...edit, undoable: edit.undoable.slice(0, -1) }, { kind: 'undo', ...last }) : edit;
}

/** The job under way has ended; the next one follows. */
export function editEnded(edit: EditState, outcome: Outcome<ChangeReport>): EditState {
  const { writing, ...rest } = edit;
  if (!writing) return edit;
  const ended = outcome.ok ? done(rest, writing, outcome.value) : failed(rest, writing, outcome.problem);
  const [next, ...waiting] = ended.waiting;
  return next ? begun(ended, next, waiting) : ended;
}

/** A reading that began after the last change has shown what it did. */
export function changesSeen(edit: EditState): EditState {
  return edit.settling.length > 0 ? { ...edit, settling: [] } : edit;
}

export function resultDismissed({ result: _, ...edit }: EditState): EditState {
  return edit;
}

/** A fix that is asked for a second time before the first has come into sight is made once. */
function withoutRepeats({ writing, waiting, settling }: EditState, job: EditJob): EditJob | undefined {
  if (job.kind === 'undo' || job.purpose !== 'fix') return job;
  const pending = [writing, ...waiting].flatMap((one) => (one?.kind === 'change' ? one.changes : []));
  const known = [...pending, ...settling];
  const changes = job.changes.filter((change) => !known.some((one) => isSame(one, change)));
  return changes.length > 0 ? { ...job, changes } : undefined;
}

function isSame(left: CellChange, right: CellChange): boolean {
  return isSameCell(left.cell, right.cell) && left.to === right.to;
}

function begun(edit: EditState, writing: EditJob, waiting: readonly EditJob[]): EditState {
  return { ...edit, job: edit.job + 1, writing, waiting };
}

function done(edit: EditState, job: EditJob, report: ChangeReport): EditState {
  const { kind, purpose } = job;
  if (purpose === 'note') return edit;
  const isUndoable = kind === 'change' && report.changed.length > 0;
  return {
    ...edit,
    settling: kind === 'change' ? [...edit.settling, ...job.changes] : [],
    result: { phase: 'done', kind, purpose, report },
    undoable: isUndoable ? [...edit.undoable, { purpose, report }] : edit.undoable,
  };
}

/** What could not be taken back may be tried again. */
function failed(edit: EditState, job: EditJob, problem: Problem): EditState {
  const { purpose } = job;
  return {
    ...edit,
    result: { phase: 'failed', purpose, problem },
    undoable: job.kind === 'undo' ? [...edit.undoable, { purpose, report: job.report }] : edit.undoable,
  };
}
