import type { CellValue } from '../../src/workbook/cell';
import { findingsAt, judge } from './support/judge';

const population = (value: CellValue) => ({ 'base.population': value });
const codes = (value: CellValue) => findingsAt(population(value), 'base.population').map(({ code }) => code);

describe('a count', () => {
  test.each<[CellValue, readonly string[]]>([
    [0, []],
    [-0, []],
    [1, []],
    [9_999_999_999, []],
    [10_000_000_000, ['out-of-range']],
    [9_999_999_999.5, ['out-of-range']],
    [-1, ['negative']],
    [-0.5, ['negative']],
    [-1e-300, ['negative']],
    [0.5, ['not-whole']],
    [1e-300, ['not-whole']],
    [1.0000000000000002, ['not-whole']],
    [9_999_999_998.999998, ['not-whole']],
    [Number.NaN, ['not-whole']],
    [Number.POSITIVE_INFINITY, ['out-of-range']],
    ['12', ['not-a-number']],
    ['1.234', ['not-a-number']],
    ['-', ['not-a-number']],
    ['không', ['not-a-number']],
    [true, ['not-a-number']],
    [false, ['not-a-number']],
    [{ error: '#DIV/0!' }, ['error-value']],
    ['…', ['unavailable']],
    ['...', ['unavailable']],
    [' …', ['not-a-number']],
    ['..', ['not-a-number']],
  ])('%p gives %p', (value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  test.each<[string, CellValue]>([
    ['nothing', null],
    ['no characters', ''],
    ['blanks', '   '],
    ['no-break spaces', '\u00a0\u00a0'],
    ['tab and line breaks', '\t\r\n'],
    ['characters without width', '\u200b\u200c\u200d\u2060\ufeff'],
  ])('%s is not filled in', (_name, value) => {
    const { findings } = judge(population(value));
    expect(findings.filter(({ row }) => row === 'base.population')).toMatchObject([
      { lane: 'missing', code: 'missing-entry', blocks: true },
    ]);
  });

  test('an empty form misses every entry of the commune, and none of the district', () => {
    const { findings, open, ready } = judge({});
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-entry']));
    expect(findings.map(({ entry }) => entry)).toHaveLength(15 + 25);
    expect(findings.some(({ row }) => ['B7', 'D5', 'base.itOfficers'].includes(row))).toBe(false);
    expect([open, ready]).toEqual([{ correct: 0, fill: 40, explain: 0 }, false]);
  });

  test('an unavailable figure waits for the reason', () => {
    const note = { 'base.population.note': 'Công an xã chưa chốt số liệu cuối năm' };
    expect(findingsAt(population('…'), 'base.population')).toMatchObject([
      { lane: 'query', answered: false, blocks: true },
    ]);
    expect(findingsAt({ ...population('…'), ...note }, 'base.population')).toMatchObject([
      { answered: true, blocks: false },
    ]);
  });

  test('entries that the form does not have are ignored', () => {
    expect(judge({ 'B7.num': -1, 'D5.value': 'x', 'Z9.num': 'x', constructor: 3 })).toEqual(judge({}));
  });
});
