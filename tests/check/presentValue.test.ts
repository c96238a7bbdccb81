import type { LocatedFinding } from '../../src/check/checkedForm';
import { presentValue } from '../../src/check/correction/presentValue';

const form = {
  entries: new Map([['B1.num', 2122]]),
  cells: new Map([['B1.num', { sheet: 'Báo cáo', row: 44, column: 5 }]]),
};
const error = { lane: 'error', blocks: true } as const;
const at = (row: number, column: number) => ({ cell: { sheet: 'Báo cáo', row, column } });

test.each<[string, LocatedFinding, unknown]>([
  [
    'an entry that shows another thing',
    { ...error, code: 'percent-format', entry: 'B1.num', ...at(44, 5), shown: '212200%' },
    '212200%',
  ],
  ['an entry that is blank', { ...error, code: 'merged-entry', entry: 'B2.num', ...at(45, 5) }, undefined],
  ['an entry', { ...error, code: 'negative', row: 'B1', entry: 'B1.num', ...at(44, 5) }, 2122],
  [
    'an entry whose format shows nothing',
    { ...error, code: 'misleading-format', entry: 'B1.num', ...at(44, 5), shown: '' },
    2122,
  ],
  ['a rate that was typed', { ...error, code: 'rate-mismatch', entry: 'B1.num', ...at(44, 7), value: 99 }, 99],
  ['a result that was typed over', { ...error, code: 'result-overwritten', ...at(44, 9), value: 'Đạt' }, 'Đạt'],
  [
    'a day of another year, a number in its cell',
    { ...error, code: 'as-of-other-year', ...at(12, 10), value: 45961 },
    undefined,
  ],
  ['such a day as text', { ...error, code: 'as-of-other-year', ...at(12, 10), value: '31/10/2025' }, '31/10/2025'],
  ['the form as a whole', { ...error, code: 'other-plan' }, undefined],
])('what stands in the cell of %s is told, or nothing', (_, finding, value) => {
  expect(presentValue(finding, form)).toBe(value);
});
