import fs from 'node:fs';
import path from 'node:path';
import { OFFICE_CDN, paneCsp } from '../../webpack/contentSecurity.cjs';
import { isSelfHosted } from '../../webpack/officeJs.cjs';

const guide = fs.readFileSync(path.join(__dirname, '../../docs/deployment.md'), 'utf8');

test("the guide's header repeats the policy of the page to the letter", () => {
  const stated = [...guide.matchAll(/add_header Content-Security-Policy "(.+)" always;/g)].map(([, policy]) => policy);
  expect(stated).toEqual([paneCsp([OFFICE_CDN])]);
});

test('the guide forbids the headers that keep the pane out of Excel on the web', () => {
  expect(guide).not.toMatch(/add_header (?:X-Frame-Options|.*frame-ancestors)/);
});

test.each([
  [undefined, false],
  ['cdn', false],
  ['self', true],
])('office.js from %s', (source, isSelf) => {
  expect(isSelfHosted(source)).toBe(isSelf);
});

test.each(['selfs', 'https://example.vn/office.js', true])('no other source of office.js is taken: %s', (source) => {
  expect(() => isSelfHosted(source)).toThrow('cdn or self');
});
