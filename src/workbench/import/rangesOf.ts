import type { IRange } from '@univerjs/core';
import { parseRange } from '../../workbook/address';
import { toUniverRange } from '../model/univer/univerRanges';

/** Reads the ranges of a rule, which a file lists with spaces in between. */
export function rangesOf(list: string): IRange[] {
  return list.split(/\s+/).flatMap((address) => {
    const range = parseRange(address);
    return range ? [toUniverRange(range)] : [];
  });
}
