import fc from 'fast-check';
import { formatNumber, formatQuotient, formatRate } from '../../src/messages/numbers';

describe('numbers as people write them', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [9_999_999_999, '9.999.999.999', '9,999,999,999'],
    [-1234, '-1.234', '-1,234'],
    [1234.5, '1.234,5', '1,234.5'],
    [0.1, '0,1', '0.1'],
    [-0.5, '-0,5', '-0.5'],
    [1e21, '1e+21', '1e+21'],
    [1.5e-7, '1,5e-7', '1.5e-7'],
    [NaN, '…', '…'],
    [Infinity, '…', '…'],
  ])('%p is %s in Vietnamese and %s in English', (value, vi, en) => {
    expect([formatNumber('vi', value), formatNumber('en', value)]).toEqual([vi, en]);
  });

  test('keep every digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatNumber('en', value).replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
        expect(Number(formatNumber('vi', value).replaceAll('.', '').replace(',', '.'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('a rate', () => {
  test.each([
    [55, 100, '55%'],
    [1, 3, '33,33%'],
    [2, 3, '66,66%'],
    [5996, 10_000, '59,96%'],
    [599_999, 1_000_000, '59,99%'],
    [9_999_999_998, 9_999_999_999, '99,99%'],
    [0, 7, '0%'],
  ])('%p of %p reads %s', (numerator, denominator, text) => {
    expect(formatRate('vi', numerator, denominator)).toBe(text);
  });

  test('is never shown as a target of at most two decimals that it misses', () => {
    const count = fc.integer({ min: 1, max: 9_999_999_999 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10_000 }), (denominator, hundredths) => {
        const least = (BigInt(denominator) * BigInt(hundredths) + 9999n) / 10_000n;
        const below = Number(least) - 1;
        const shown = (numerator: number) =>
          Number(formatRate('en', numerator, denominator).replace('%', '').replaceAll(',', ''));
        expect(shown(below) * 100).toBeLessThan(hundredths - 0.5);
        expect(shown(Number(least)) * 100).toBeGreaterThan(hundredths - 0.5);
      }),
    );
  });
});

describe('a quotient', () => {
  test.each([
    [46210, 9000, '5,1'],
    [50_001, 10_000, '5,0001'],
    [24_999, 10_000, '2,4'],
    [1, 3, '0,3'],
  ])('%p by %p reads %s beside the bounds 2,5 and 5', (dividend, divisor, text) => {
    expect(formatQuotient('vi', dividend, divisor, 2.5, 5)).toBe(text);
  });
});
