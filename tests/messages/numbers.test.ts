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
    [55, 100, 55, '55%'],
    [1, 3, 50, '33,33%'],
    [13, 14, 95, '92,86%'],
    [2469, 20_000, 50, '12,35%'],
    [5996, 10_000, 60, '59,96%'],
    [59_995, 100_000, 60, '59,995%'],
    [599_999, 1_000_000, 60, '59,9999%'],
    [9_999_999_998, 9_999_999_999, 100, '99,99999999%'],
    [0, 7, 50, '0%'],
    // On a target that has to be exceeded.
    [60, 100, 60, '60%'],
  ])('%p of %p, short of %p %%, reads %s', (numerator, denominator, missed, text) => {
    expect(formatRate('vi', numerator, denominator, missed)).toBe(text);
  });

  test('is never shown as the target that it misses, nor further from the truth than half a hundredth', () => {
    const count = fc.integer({ min: 1, max: 9_999_999_999 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10_000 }), fc.nat(3), (denominator, hundredths, less) => {
        const least = (BigInt(denominator) * BigInt(hundredths) + 9999n) / 10_000n;
        const numerator = Math.max(Number(least) - 1 - less, 0);
        const shown = Number(formatRate('en', numerator, denominator, hundredths / 100).replace('%', ''));
        expect(shown).toBeLessThan(hundredths / 100);
        expect(Math.abs(shown - (numerator * 100) / denominator)).toBeLessThan(0.005_000_1);
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
