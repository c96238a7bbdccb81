import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import { rowOf } from '../../messages/facts/names';
import type { NoteDrafts } from '../notes';
import type { FindingNoteView } from './FindingItem';

/** The note that answers a finding in words; `undefined` where no words help. */
export function noteViewOf(
  { cells, entries }: CheckedForm,
  drafts: NoteDrafts,
  { lane, entry, answered }: LocatedFinding,
): FindingNoteView | undefined {
  if ((lane !== 'query' && lane !== 'shortfall') || entry === undefined || answered === undefined) return undefined;
  const note = `${rowOf(entry)}.note`;
  const cell = cells.get(note);
  const draft = drafts.get(note);
  return cell && { entry: note, cell, sheet: entries.get(note) ?? null, ...(draft && { draft }) };
}
