import type { ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import { communeRows } from '../plan/rows';
import type { Plan } from '../plan/schema';
import type { Assessment } from '../rules/assessment';
import { isBlankText } from '../rules/blankText';

/** Rows that still ask for something and have a comment: it may hold the answer, which counts only in the row's own cells. */
export function answersInComments(
  plan: Plan,
  { tasks }: Assessment,
  cells: ReceivedForm['cells'],
  comments: ReceivedForm['comments'],
): readonly ReadingIssue[] {
  if (comments.length === 0) return [];
  const commentOf = new Map(
    comments.filter(({ text }) => !isBlankText(text)).map((comment) => [keyOf(comment), comment]),
  );
  return communeRows(plan).flatMap(({ id, entry, note }): ReadingIssue[] => {
    const task = tasks.get(id);
    if (task === 'none' || task === 'explained') return [];
    const places = [cells.get(entry), cells.get(note)];
    const cell = places.find((place) => place && commentOf.has(keyOf(place)));
    const text = cell && commentOf.get(keyOf(cell))?.text;
    return cell && text !== undefined ? [{ code: 'answer-in-comment', entry, cell, facts: { text } }] : [];
  });
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
