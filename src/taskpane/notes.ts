import type { CheckedForm } from '../check/checkedForm';
import type { EntryId } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';
import type { EditJob } from './edit';

/** A note as it is being written in the pane, for as long as it is not what stands in the sheet. */
export interface NoteDraft {
  readonly text: string;
  /** What stood in the sheet when the writing began: nothing else may be replaced without asking. */
  readonly base: CellValue;
  /** What is on its way to the sheet. */
  readonly sent?: CellValue;
}

/** Characters that a cell of Excel holds, as Excel counts them. */
const CELL_HOLDS = 32_767;

/** How many characters a note is too long to be written: 0 where it fits. */
export function excessOf(text: string): number {
  return Math.max(0, text.length - CELL_HOLDS);
}

export type NoteDrafts = ReadonlyMap<EntryId, NoteDraft>;

/** How a draft stands to the sheet. `conflict`: somebody changed the note there meanwhile. */
export type DraftState = 'open' | 'sent' | 'conflict';

/** What a note's cell says, as text. */
export function noteText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

export function draftState({ base, sent }: NoteDraft, sheet: CellValue): DraftState {
  if (!isSame(sheet, base) && (sent === undefined || !isSame(sheet, sent))) return 'conflict';
  return sent === undefined ? 'open' : 'sent';
}

export function noteTyped(drafts: NoteDrafts, entry: EntryId, text: string, sheet: CellValue): NoteDrafts {
  return new Map(drafts).set(entry, { ...(drafts.get(entry) ?? { base: sheet }), text });
}

/** The field was left: what has to be written, if anything and if it fits. What was changed in the sheet meanwhile is not overwritten. */
export function noteToWrite(
  draft: NoteDraft | undefined,
  entry: EntryId,
  form: CheckedForm,
): Extract<EditJob, { kind: 'change' }> | undefined {
  const cell = form.cells.get(entry);
  if (!draft || !cell || draftState(draft, form.entries.get(entry) ?? null) === 'conflict') return undefined;
  if (excessOf(draft.text) > 0) return undefined;
  const from = draft.sent === undefined ? draft.base : draft.sent;
  const to = draft.text.trim() === '' ? null : draft.text;
  if (isSame(from, to)) return undefined;
  return { kind: 'change', purpose: 'note', note: entry, changes: [{ cell, from, to }] };
}

export function noteSent(drafts: NoteDrafts, entry: EntryId, sent: CellValue): NoteDrafts {
  const draft = drafts.get(entry);
  return draft ? new Map(drafts).set(entry, { ...draft, sent }) : drafts;
}

/** The clerk's own text is to stand, whatever the sheet says now. */
export function noteKept(drafts: NoteDrafts, entry: EntryId, sheet: CellValue): NoteDrafts {
  const draft = drafts.get(entry);
  return draft ? new Map(drafts).set(entry, { text: draft.text, base: sheet }) : drafts;
}

export function noteDropped(drafts: NoteDrafts, entry: EntryId): NoteDrafts {
  const rest = new Map(drafts);
  rest.delete(entry);
  return rest;
}

/** The note did not arrive: it is still only here. */
export function noteReturned(drafts: NoteDrafts, entry: EntryId): NoteDrafts {
  const draft = drafts.get(entry);
  return draft ? new Map(drafts).set(entry, { text: draft.text, base: draft.base }) : drafts;
}

/** The sheet was read: drafts that it says word for word are done with, and what arrived is the new ground to write on. */
export function notesRead(drafts: NoteDrafts, { entries }: CheckedForm): NoteDrafts {
  if (drafts.size === 0) return drafts;
  const rest = new Map<EntryId, NoteDraft>();
  for (const [entry, draft] of drafts) {
    const sheet = entries.get(entry) ?? null;
    const hasArrived = draft.sent !== undefined && isSame(sheet, draft.sent);
    if (isSame(sheet, draft.text) && (draft.sent === undefined || hasArrived)) continue;
    rest.set(entry, hasArrived ? { text: draft.text, base: sheet } : draft);
  }
  return rest;
}

/** The same words: Excel may hand line breaks and composed letters back in another form. */
function isSame(left: CellValue, right: CellValue): boolean {
  return plain(left) === plain(right);
}

function plain(value: CellValue): string {
  return noteText(value).replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
