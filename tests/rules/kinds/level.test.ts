import type { CellValue } from '../../../src/workbook/cell';
import { codesAt, findingsAt, judgementOf } from '../support/judge';

const a7 = (value: CellValue) => ({ 'A7.value': value });

describe('a level against its target', () => {
  test.each<[CellValue, string]>([
    [0, 'short'],
    [2, 'short'],
    [3, 'met'],
    [4, 'error'],
    [-1, 'error'],
    [2.5, 'error'],
    [3.0000000000000004, 'error'],
    ['3', 'error'],
    ['Mức độ 3', 'error'],
    [true, 'error'],
    [null, 'missing'],
    ['…', 'unavailable'],
  ])('%p against level 3 is %s', (value, verdict) => {
    expect(judgementOf(a7(value), 'A7', 2025)).toEqual({ verdict });
    expect(judgementOf(a7(value), 'A7', 2030)?.verdict).toBe(verdict === 'short' ? 'onTheWay' : verdict);
  });

  test('level 2 is enough where the plan asks for level 2', () => {
    const a1 = (value: number) => judgementOf({ 'A1.value': value }, 'A1', 2025)?.verdict;
    expect([a1(1), a1(2), a1(3)]).toEqual(['short', 'met', 'error']);
  });

  test.each<[CellValue, string]>([
    [4, 'unknown-choice'],
    [-1, 'unknown-choice'],
    [2.5, 'unknown-choice'],
    ['3', 'not-a-number'],
    [true, 'not-a-number'],
    [{ error: '#REF!' }, 'error-value'],
    ['...', 'unavailable'],
  ])('%p is told as %s', (value, code) => {
    expect(codesAt(a7(value), 'A7')).toEqual([code]);
  });

  test('findings carry the highest level, or the level that is wanted', () => {
    expect(findingsAt(a7(4), 'A7')).toMatchObject([{ facts: { highest: 3 }, value: 4 }]);
    expect(findingsAt(a7(2), 'A7')).toMatchObject([{ code: 'below-target', facts: { level: 2, target: 3 } }]);
  });
});
