import type { CheckedForm } from '../check/checkedForm';
import type { EntryId } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';
import type { ChangeReport } from '../workbook/edit';
import type { Outcome } from '../workbook/problem';
import {
  changesSeen,
  editAsked,
  editEnded,
  firstEdit,
  resultDismissed,
  undoAsked,
  type EditJob,
  type EditState,
} from './edit';
import {
  noteDropped,
  noteKept,
  noteReturned,
  noteSent,
  notesRead,
  noteToWrite,
  noteTyped,
  type NoteDrafts,
} from './notes';

/** All that is on its way from the pane into the workbook. */
export interface Editing {
  readonly edit: EditState;
  /** Notes that are being written in the pane. */
  readonly notes: NoteDrafts;
}

export type EditingEvent =
  | { readonly type: 'editAsked'; readonly job: EditJob }
  | { readonly type: 'undoAsked' }
  | { readonly type: 'editEnded'; readonly job: number; readonly outcome: Outcome<ChangeReport> }
  | { readonly type: 'editDismissed' }
  | { readonly type: 'noteTyped'; readonly entry: EntryId; readonly text: string }
  /** Its field was left. */
  | { readonly type: 'noteLeft'; readonly entry: EntryId }
  /** Pane and sheet say different things, and the clerk decides: for the pane's text, for the sheet's. */
  | { readonly type: 'noteKept'; readonly entry: EntryId }
  | { readonly type: 'noteDropped'; readonly entry: EntryId };

export const firstEditing: Editing = { edit: firstEdit, notes: new Map() };

/** The next state, over the form as it was last read. */
export function nextEditing(editing: Editing, event: EditingEvent, form: CheckedForm | undefined): Editing {
  const { edit, notes } = editing;
  const inSheet = (entry: EntryId): CellValue => form?.entries.get(entry) ?? null;
  switch (event.type) {
    case 'editAsked':
      return { notes, edit: editAsked(edit, event.job) };
    case 'undoAsked':
      return { notes, edit: undoAsked(edit) };
    case 'editEnded':
      return event.job === edit.job ? ended(editing, event.outcome) : editing;
    case 'editDismissed':
      return { notes, edit: resultDismissed(edit) };
    case 'noteTyped':
      return { edit, notes: noteTyped(notes, event.entry, event.text, inSheet(event.entry)) };
    case 'noteLeft':
      return left(editing, event.entry, form);
    case 'noteKept':
      return left({ edit, notes: noteKept(notes, event.entry, inSheet(event.entry)) }, event.entry, form);
    case 'noteDropped':
      return { edit, notes: noteDropped(notes, event.entry) };
  }
}

/** The form was read. `isLatest`: after everything that was written so far. */
export function formRead({ edit, notes }: Editing, form: CheckedForm, isLatest: boolean): Editing {
  return { edit: isLatest ? changesSeen(edit) : edit, notes: notesRead(notes, form) };
}

/** What was written in the pane goes to the sheet. */
function left({ edit, notes }: Editing, entry: EntryId, form: CheckedForm | undefined): Editing {
  const job = form && noteToWrite(notes.get(entry), entry, form);
  const change = job?.changes[0];
  if (job && change) return { notes: noteSent(notes, entry, change.to), edit: editAsked(edit, job) };
  return { edit, notes: form ? notesRead(notes, form) : notes };
}

function ended({ edit, notes }: Editing, outcome: Outcome<ChangeReport>): Editing {
  const note = edit.writing?.kind === 'change' ? edit.writing.note : undefined;
  const hasArrived = outcome.ok && outcome.value.overtaken.length === 0;
  return {
    edit: editEnded(edit, outcome),
    notes: note === undefined || hasArrived ? notes : noteReturned(notes, note),
  };
}
