import fc from 'fast-check';
import { interpretTyped, parseNumber, type Locale, type Typed } from '../../../src/workbench/model/typing';

const today = new Date(2026, 10, 24);
const typed = (text: string, locale: Locale = 'vi-VN', format = 'General') =>
  interpretTyped(text, format, locale, today);

test.each<[string, Locale, Typed]>([
  ['1234', 'vi-VN', { value: 1234 }],
  ['1.234', 'vi-VN', { value: 1234 }],
  ['1.234.567', 'vi-VN', { value: 1_234_567 }],
  ['12,5', 'vi-VN', { value: 12.5 }],
  ['-1.234,25', 'vi-VN', { value: -1234.25 }],
  [',5', 'vi-VN', { value: 0.5 }],
  ['1.234.5', 'vi-VN', { value: '1.234.5' }],
  ['1.23', 'vi-VN', { value: '1.23' }],
  ['1,234', 'en-US', { value: 1234 }],
  ['1.234', 'en-US', { value: 1.234 }],
  ['12,5', 'en-US', { value: '12,5' }],
  ['1e3', 'en-US', { value: 1000 }],
  [' 12 ', 'vi-VN', { value: 12 }],
  ['12\u00a0', 'vi-VN', { value: '12\u00a0' }],
  ['120 người', 'vi-VN', { value: '120 người' }],
  ['', 'vi-VN', { value: null }],
  [' ', 'vi-VN', { value: ' ' }],
  ['-', 'vi-VN', { value: '-' }],
  ['…', 'vi-VN', { value: '…' }],
  ['true', 'vi-VN', { value: true }],
  ['#n/a', 'vi-VN', { value: { error: '#N/A' } }],
  ['#thẻ', 'vi-VN', { value: '#thẻ' }],
  ['=A1+1', 'vi-VN', { formula: 'A1+1' }],
  ['=', 'vi-VN', { value: '=' }],
  ["'0123", 'vi-VN', { value: '0123' }],
  ["'=A1", 'vi-VN', { value: '=A1' }],
])('%j typed in %s becomes %j', (text, locale, expected) => {
  expect(typed(text, locale)).toEqual(expected);
});

test.each<[string, string, Typed]>([
  ['95%', 'General', { value: 0.95, numberFormat: '0%' }],
  ['95,5%', 'General', { value: 0.955, numberFormat: '0.00%' }],
  ['95%', '0%', { value: 0.95 }],
  ['95', '0%', { value: 0.95 }],
  ['95', '#,##0', { value: 95 }],
  ['95', '@', { value: '95' }],
  ['=A1', '@', { value: '=A1' }],
  ["'95", '@', { value: "'95" }],
])('%j typed into a cell with the format %s becomes %j', (text, format, expected) => {
  expect(typed(text, 'vi-VN', format)).toEqual(expected);
});

test.each<[string, Locale, Typed]>([
  ['24/11/2026', 'vi-VN', { value: 46350, numberFormat: 'dd/mm/yyyy' }],
  ['11/24/2026', 'vi-VN', { value: '11/24/2026' }],
  ['11/24/2026', 'en-US', { value: 46350, numberFormat: 'dd/mm/yyyy' }],
  ['5/6', 'vi-VN', { value: 46178, numberFormat: 'd-mmm' }],
  ['5/6', 'en-US', { value: 46148, numberFormat: 'd-mmm' }],
  ['29/2/2027', 'vi-VN', { value: '29/2/2027' }],
  ['29/2/2028', 'vi-VN', { value: 46812, numberFormat: 'dd/mm/yyyy' }],
  ['31/12', 'vi-VN', { value: 46387, numberFormat: 'd-mmm' }],
  ['120/150', 'vi-VN', { value: '120/150' }],
])('%j typed in %s is read as a date, or not: %j', (text, locale, expected) => {
  expect(typed(text, locale)).toEqual(expected);
});

test('every whole number is read back as it is written in Vietnamese', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (number) => {
      expect(parseNumber(number.toLocaleString('de-DE'), 'vi-VN')).toBe(number);
      expect(parseNumber(number.toLocaleString('en-US'), 'en-US')).toBe(number);
    }),
  );
});
