import type { CellValue } from '../../../src/workbook/cell';
import { codesAt, judgementOf } from '../support/judge';

describe('a choice against its target', () => {
  test.each<[string, CellValue, string]>([
    ['A4', 'Có', 'met'],
    ['A4', 'Không', 'short'],
    ['A4', 'có', 'error'],
    ['A4', 'Có ', 'error'],
    ['A4', 'Có'.normalize('NFD'), 'error'],
    ['A4', 'yes', 'error'],
    ['A4', true, 'error'],
    ['A4', 1, 'error'],
    ['A4', '\u200b', 'missing'],
    ['A4', '...', 'unavailable'],
    ['A4', '....', 'error'],
    ['A5', 'Chưa chuẩn bị', 'short'],
    ['A5', 'Đang chuẩn bị', 'met'],
    ['A5', 'Đã chuẩn bị', 'met'],
    ['A5', 'Có', 'error'],
  ])('%s = %p is %s', (indicator, value, verdict) => {
    expect(judgementOf({ [`${indicator}.value`]: value }, indicator, 2025)).toEqual({ verdict });
  });

  test('A6 counts from 2030 on', () => {
    expect(judgementOf({ 'A6.value': 'Không' }, 'A6', 2030, 2029)).toEqual({ verdict: 'onTheWay' });
    expect(judgementOf({ 'A6.value': 'Không' }, 'A6', 2030, 2030)).toEqual({ verdict: 'short' });
    expect(judgementOf({ 'A6.value': 'Không' }, 'A6', 2025, 2030)).toEqual({ verdict: 'noTarget' });
    expect(judgementOf({ 'A6.value': 'sai' }, 'A6', 2025, 2030)).toEqual({ verdict: 'noTarget' });
  });

  test.each<[CellValue, string]>([
    ['có', 'unknown-choice'],
    [5, 'unknown-choice'],
    [false, 'unknown-choice'],
    [{ error: '#N/A' }, 'error-value'],
    ['Không', 'below-target'],
  ])('%p is told as %s', (value, code) => {
    expect(codesAt({ 'A4.value': value }, 'A4')).toEqual([code]);
  });
});
