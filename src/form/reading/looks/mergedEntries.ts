import { isIn, rangeAddress, type RangeRef } from '../../../workbook/address';
import type { ReadingIssue } from '../readingIssue';
import type { Look } from './look';

/** Merges over cells that are filled in: only the upper left cell of a merge keeps what is typed. The form has none of its own there. */
export const mergedEntries: Look = ({ form, placed }) => {
  const merges = form.sheet.merges ?? [];
  if (merges.length === 0) return [];
  const cells = [...placed.entry, ...placed.note];
  const told = new Set<RangeRef>();
  return cells.flatMap(({ binding, place }): ReadingIssue[] => {
    const merge = merges.find((each) => isIn(each, place));
    if (!merge || told.has(merge)) return [];
    told.add(merge);
    const facts = { range: rangeAddress(merge) };
    return [{ code: 'merged-entry', entry: binding.entry, cell: place, facts }];
  });
};
