import { communeRowsById } from '../../../plan/rows';
import { isUsable } from '../../codecs/usableEntry';
import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Fewer counts may be 0 by chance. */
const enough = 8;

/**
 * More than half of the counts are 0: no commune is like that, but a form is where 0 was typed for what is not known yet. Asked once, at
 * the first of them.
 */
export const manyZeros: Look = ({ plan, placed }): ReadingIssue[] => {
  const rows = communeRowsById(plan);
  const counts = placed.entry.filter(({ binding, cell }) => {
    const row = rows.get(binding.row);
    const isCount = row?.kind === 'base' || row?.indicator.rule.kind === 'ratio';
    return isCount && isUsable(row, cell.value);
  });
  const zeros = counts.filter(({ cell }) => cell.value === 0);
  const [first] = zeros;
  if (!first || counts.length < enough || zeros.length * 2 <= counts.length) return [];
  const { binding, place } = first;
  return [
    { code: 'many-zeros', entry: binding.entry, cell: place, facts: { part: zeros.length, whole: counts.length } },
  ];
};
