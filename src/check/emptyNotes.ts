import type { ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import { communeRows } from '../plan/rows';
import type { Plan } from '../plan/schema';
import type { Assessment } from '../rules/assessment';
import { normalizeNote } from '../rules/notes';

/** No explanation in words is shorter or poorer than that. */
const fewest = { words: 3, letters: 4 };

/**
 * Notes that are long enough and say nothing: dots, emoji, one word again and again. What a note must be is computed by the sheet itself, so
 * that these are accepted; whoever reads the report is to know, and the clerk before.
 */
export function emptyNotes(
  plan: Plan,
  { tasks }: Assessment,
  { cells, entries }: Pick<ReceivedForm, 'cells' | 'entries'>,
): readonly ReadingIssue[] {
  return communeRows(plan).flatMap(({ id, note }): ReadingIssue[] => {
    const value = entries.get(note);
    const cell = cells.get(note);
    if (tasks.get(id) !== 'explained' || typeof value !== 'string' || !cell || saysSomething(value)) return [];
    return [{ code: 'empty-note', entry: note, cell, value }];
  });
}

/** Three different words of letters, with four different letters in them. */
export function saysSomething(note: string): boolean {
  const words = new Set<string>();
  const letters = new Set<string>();
  for (const [word] of normalizeNote(note).matchAll(/[\p{L}\p{M}]+/gu)) {
    words.add(word);
    for (const letter of word) letters.add(letter);
    if (words.size >= fewest.words && letters.size >= fewest.letters) return true;
  }
  return false;
}
