import type { ReceivedForm } from '../form/readEntries';
import type { ReadingIssue } from '../form/reading/readingIssue';
import { baseRowId, communeRows, priorEntry, type FormRow } from '../plan/rows';
import type { Plan } from '../plan/schema';
import type { Assessment, RawEntries } from '../rules/assessment';

/** Below this many a hundred may well be counted. */
const manyPeople = 1000;
/** Points of per cent by which a share may differ from last year's and still be taken for the same. */
const near = 10;
/** Fewer rows may be small by chance. */
const enough = 3;

/**
 * Numerators that look like percentages of their denominators: 60 of 7,480 where last year 58 % were counted. Without last year's figures they
 * are asked about only where most rows are like that, and once.
 */
export function sharesForCounts(
  plan: Plan,
  { rates }: Assessment,
  { cells, entries }: Pick<ReceivedForm, 'cells' | 'entries'>,
): readonly ReadingIssue[] {
  const large = communeRows(plan).flatMap((row) => {
    const rate = rates.get(row.id);
    return rate && rate.denominator >= manyPeople ? [{ row, ...rate }] : [];
  });
  const small = large.filter(({ numerator }) => numerator >= 1 && numerator <= 100);
  const likeLastYear = small.filter(({ row, numerator, denominator }) => {
    const last = lastShare(row, entries);
    const now = (numerator * 100) / denominator;
    return last !== undefined && Math.abs(last - numerator) <= near && last >= now * near;
  });
  const asked = likeLastYear.length > 0 ? likeLastYear : small.slice(0, 1);
  if (likeLastYear.length === 0 && (small.length < enough || small.length * 2 <= large.length)) return [];
  return asked.map(({ row: { entry }, numerator, denominator }): ReadingIssue => {
    const cell = cells.get(entry);
    const meant = Math.round((numerator * denominator) / 100);
    return {
      ...{ code: 'share-for-count', entry, ...(cell && { cell }) },
      facts: { part: numerator, whole: denominator, count: meant },
    };
  });
}

/** Per cent of last year; `undefined` where it is not known. */
function lastShare(row: FormRow, entries: RawEntries): number | undefined {
  if (row.kind !== 'indicator' || row.indicator.rule.kind !== 'ratio') return undefined;
  const numerator = entries.get(row.prior);
  const denominator = entries.get(priorEntry(baseRowId(row.indicator.rule.denominator)));
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator < manyPeople) return undefined;
  return numerator > 100 && numerator <= denominator ? (numerator * 100) / denominator : undefined;
}
