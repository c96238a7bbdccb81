import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { CellValue } from '../../../src/workbook/cell';
import { findingsAt, judge, type Entries } from '../support/judge';

const codes = ['slipped-digit', 'changed-since-last-year', 'fell-since-last-year'];

/** What the comparison with last year asks at a row. */
function asked(entries: Entries, row: string): readonly string[] {
  return judge(entries)
    .findings.filter((finding) => finding.row === row && codes.includes(finding.code))
    .map(({ lane, code }) => `${lane} ${code}`);
}

const changed = ['query changed-since-last-year'];
const slipped = ['query slipped-digit'];
const fell = ['query fell-since-last-year'];

describe('a base figure beside last year’s', () => {
  test.each<[CellValue, CellValue, readonly string[]]>([
    [1100, 1000, []],
    [1101, 1000, changed],
    [900, 1000, []],
    [899, 1000, changed],
    [0, 1000, changed],
    [7999, 1000, changed],
    [8000, 1000, slipped],
    [12_000, 1000, slipped],
    [12_001, 1000, changed],
    [126, 1000, changed],
    [125, 1000, slipped],
    [84, 1000, slipped],
    [83, 1000, changed],
    [9_999_999_999, 9_090_909_090, []],
    [9_999_999_999, 9_090_909_089, changed],
    [8_999_999_999, 9_999_999_999, changed],
    [9_000_000_000, 9_999_999_999, []],
  ])('%p after %p', (now, before, expected) => {
    expect(asked({ 'base.clans': now, 'base.clans.prior': before }, 'base.clans')).toEqual(expected);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    [190, 19, []],
    [38, 19, []],
    [200, 20, slipped],
    [23, 20, changed],
    [22, 20, []],
    [5, 0, []],
    [50, 5, []],
  ])('is compared from a certain size of last year’s on: %p after %p', (now, before, expected) => {
    expect(asked({ 'base.hamlets': now, 'base.hamlets.prior': before }, 'base.hamlets')).toEqual(expected);
  });

  test.each<CellValue>([null, '', '…', 'không so sánh', '1000', 'abc', true, 1000.5, -1000, 1e10, { error: '#N/A' }])(
    'is not compared with %p, which is nothing to be corrected either',
    (before) => {
      expect(findingsAt({ 'base.clans': 1, 'base.clans.prior': before }, 'base.clans')).toEqual([]);
    },
  );

  test.each<CellValue>([null, '…', '5000', 5000.5, -5])('is not compared where this year’s is %p', (now) => {
    expect(asked({ 'base.clans': now, 'base.clans.prior': 1000 }, 'base.clans')).toEqual([]);
  });

  test('tells both figures and the limit, and is answered by a note', () => {
    const entries = { 'base.clans': 50, 'base.clans.prior': 41 };
    expect(findingsAt(entries, 'base.clans')).toEqual([
      {
        ...{ lane: 'query', code: 'changed-since-last-year', row: 'base.clans', entry: 'base.clans', value: 50 },
        ...{ facts: { value: 50, lastYear: 41, limit: 10 }, answered: false, blocks: true },
      },
    ]);
    const note = 'Chín dòng họ ở thôn mới nhập về đã được kể';
    expect(judge({ ...entries, 'base.clans.note': note }).tasks.get('base.clans')).toBe('explained');
  });

  test('follows the figures of the plan', () => {
    const lastYear = { compareFrom: 5, changedPercent: 2.5, slippedFactor: { min: 3, max: 4 } };
    const found = (now: number, before: number) =>
      judge({ 'base.clans': now, 'base.clans.prior': before }, 2026, { ...defaultPlan, lastYear })
        .findings.filter(({ row, lane }) => row === 'base.clans' && lane === 'query')
        .map(({ code }) => code);
    expect(found(41, 40)).toEqual([]);
    expect(found(42, 40)).toEqual(['changed-since-last-year']);
    expect(found(15, 5)).toEqual(['slipped-digit']);
    expect(found(15, 4)).toEqual([]);
  });
});

describe('a numerator beside last year’s', () => {
  test.each<[CellValue, CellValue, readonly string[]]>([
    [2000, 1000, []],
    [8000, 1000, slipped],
    [100, 1000, slipped],
    [500, 1000, []],
  ])('%p after %p: it may change, but not by a digit', (now, before, expected) => {
    expect(asked({ 'D1.num': now, 'D1.prior': before, 'base.adults': 20_000 }, 'D1')).toEqual(expected);
  });
});

describe('what has to be maintained', () => {
  test.each<[CellValue, CellValue, readonly string[]]>([
    [3, 3, []],
    [2, 3, fell],
    [3, 2, []],
    [2, null, []],
    [2, 4, []],
    [2, 2.5, []],
    [null, 3, []],
    ['…', 3, []],
    [2, 'không so sánh', []],
  ])('level %p after %p', (now, before, expected) => {
    expect(asked({ 'A7.value': now, 'A7.prior': before }, 'A7')).toEqual(expected);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    ['Có', 'Có', []],
    ['Không', 'Có', fell],
    ['Có', 'Không', []],
    ['Không', 'Không', []],
    ['không', 'Có', []],
    ['Không', 'có', []],
    ['…', 'Có', []],
  ])('answer %p after %p', (now, before, expected) => {
    expect(asked({ 'A4.value': now, 'A4.prior': before }, 'A4')).toEqual(expected);
  });

  test('a choice that need not be maintained may fall', () => {
    expect(asked({ 'A5.value': 'Chưa chuẩn bị', 'A5.prior': 'Đã chuẩn bị' }, 'A5')).toEqual([]);
  });

  const ratio = (num: CellValue, den: CellValue, lastNum: CellValue, lastDen: CellValue) =>
    asked({ 'A2.num': num, 'base.pop15to60': den, 'A2.prior': lastNum, 'base.pop15to60.prior': lastDen }, 'A2');
  test.each<[CellValue, CellValue, CellValue, CellValue, readonly string[]]>([
    [990, 1000, 990, 1000, []],
    [989, 1000, 990, 1000, fell],
    [990, 1001, 990, 1000, fell],
    [1, 3, 33, 99, []],
    [99, 298, 33, 99, fell],
    [9_999_998, 10_000_000, 9_999_997, 9_999_999, []],
    [9_999_997, 9_999_999, 9_999_998, 10_000_000, fell],
    [9_999_997, 10_000_001, 9_999_998, 10_000_000, []],
    [9_999_997, 10_000_000, 9_999_998, 10_000_001, []],
    [989, 1000, 990, null, []],
    [989, 1000, null, 1000, []],
    [989, 1000, 'không so sánh', 1000, []],
    [989, 1000, 990, 0, []],
    [989, 1000, 1001, 1000, []],
    [989, null, 990, 1000, []],
    [1001, 1000, 1000, 1000, []],
    [0, 0, 990, 1000, []],
  ])('%p of %p after %p of %p', (num, den, lastNum, lastDen, expected) => {
    expect(ratio(num, den, lastNum, lastDen)).toEqual(expected);
  });

  test('tells both years', () => {
    expect(findingsAt({ 'A7.value': 2, 'A7.prior': 3 }, 'A7', 2024)).toContainEqual(
      expect.objectContaining({ facts: { level: 2, lastLevel: 3 }, value: 2 }),
    );
    expect(findingsAt({ 'A4.value': 'Không', 'A4.prior': 'Có' }, 'A4')).toContainEqual(
      expect.objectContaining({ facts: { lastChoice: 0 }, value: 'Không' }),
    );
  });
});
