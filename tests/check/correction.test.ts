import { asciiName, distinctNames } from '../../src/check/asciiName';

test.each([
  ['Hồng Sơn', 'hong-son'],
  ['Đại Nghĩa'.normalize('NFD'), 'dai-nghia'],
  ['../../etc/passwd', 'etc-passwd'],
  ['  Tệp\u0000 (1).XLSX ', 'tep-1-xlsx'],
  ['日本', ''],
  ['x'.repeat(61), 'x'.repeat(60)],
])('%j is called %s in a zip', (text, name) => {
  expect(asciiName(text)).toBe(name);
});

test('equal names are told apart, also from names that were given', () => {
  expect(distinctNames(['a', 'a-2', 'a', 'a', 'b'])).toEqual(['a', 'a-2', 'a-3', 'a-4', 'b']);
});
