import { isUsable } from '../form/codecs/usableEntry';
import type { ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import { communeRows } from '../plan/rows';
import type { Plan } from '../plan/schema';

/** Fewer counts may be 0 by chance. */
const enough = 8;

/** More than half of the counts are 0: no commune is like that, but a form is where 0 was typed for what is not known yet. Asked once. */
export function manyZeros(
  plan: Plan,
  { cells, entries }: Pick<ReceivedForm, 'cells' | 'entries'>,
): readonly ReadingIssue[] {
  const counts = communeRows(plan).filter(
    (row) =>
      (row.kind === 'base' || row.indicator.rule.kind === 'ratio') && isUsable(row, entries.get(row.entry) ?? null),
  );
  const zeros = counts.filter(({ entry }) => entries.get(entry) === 0);
  const [first] = zeros;
  if (!first || counts.length < enough || zeros.length * 2 <= counts.length) return [];
  const cell = cells.get(first.entry);
  return [{ code: 'many-zeros', ...(cell && { cell }), facts: { part: zeros.length, whole: counts.length } }];
}
