import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Fewer figures may be alike by chance. */
const enough = 8;

/** Every figure is last year's to the last digit: the old file under a new year. Needs last year's figures in the form. */
export const lastYear: Look = (found): ReadingIssue[] => {
  const pairs = found.placed.entry.flatMap(({ binding: { row }, cell: { value } }) => {
    const prior = found.entries.get(`${row}.prior`);
    return typeof value === 'number' && typeof prior === 'number' && value > 0 ? [value === prior] : [];
  });
  const isSame = pairs.length >= enough && pairs.every(Boolean);
  return isSame ? [{ code: 'same-as-last-year', facts: { year: found.year, count: pairs.length } }] : [];
};
