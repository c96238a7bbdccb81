import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingLanes } from '../../src/check/readingLanes';
import { laneOf } from '../../src/rules/check';
import type { FileProblemCode } from '../../src/workbook/problem';

const text = readFileSync(join(__dirname, '../../docs/findings.md'), 'utf8');
const rows = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, code = '']) => /^`[a-z-]+`$/.test(code))
  .map((cells) => cells.slice(1, -1));

const fileProblems: Readonly<Record<FileProblemCode, true>> = {
  ...{ 'not-a-workbook': true, encrypted: true, 'legacy-xls': true, 'other-format': true },
  ...{ 'too-large': true, damaged: true, 'not-our-form': true, 'cannot-open': true, 'too-costly': true },
};

test('the reference has every finding once, in its lane', () => {
  const findings = rows.filter(([, lane = '']) => ['error', 'missing', 'query', 'shortfall'].includes(lane));
  const stated = findings.map(([code = '', lane]) => [code.replaceAll('`', ''), lane]);
  expect(stated.sort()).toEqual(Object.entries({ ...laneOf, ...readingLanes }).sort());
});

test('the reference has every reason for which a file is not read', () => {
  const stated = rows.filter((cells) => cells.length === 3).map(([code = '']) => code.replaceAll('`', ''));
  expect(stated.sort()).toEqual(Object.keys(fileProblems).sort());
});
