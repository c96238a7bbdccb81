import { visibleText } from '../../src/workbook/visibleText';

const sample = 'Xã Hồng Sơn: đã đạt 95 %, “Ừ…”\n\tdòng hai';

test.each([
  ['a right-to-left override', 'đạt \u202e%59\u202c', 'đạt %59'],
  ['isolates and marks of direction', '\u2066a\u2067b\u2068c\u2069\u200e\u200f\u061c', 'abc'],
  ['characters without width', '\ufeffa\u200bb\u200cc\u200dd\u2060e\u00adf', 'abcdef'],
  ['letters of tags, which nothing draws', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['a filler that looks like a blank', 'a\u3164b', 'ab'],
  ['notes between the lines', 'a\ufff9b\ufffa\ufffb', 'ab'],
  ['control characters', 'a\u0007\u001b[31mb\u0000c\u009bd', 'a [31mb c d'],
  ['line breaks of other programs', 'a\u000bb\u2028c\u2029d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
])('what nobody sees is left out: %s', (_, text, expected) => {
  expect(visibleText(text)).toBe(expected);
});

test.each([
  ['composed letters', sample.normalize('NFC')],
  ['letters with their marks apart', sample.normalize('NFD')],
  ['blanks of every kind and line ends', 'a\u00a0b\u2009c\r\nd\te'],
  ['letters of other scripts, and signs', '東京 אב ع ① 👍🏽 ≥ …'],
])('what is to be seen stays as it is: %s', (_, text) => {
  expect(visibleText(text)).toBe(text);
});
