import fs from 'node:fs';
import path from 'node:path';
import { slowest, slowestFirst } from '../../scripts/testSequencer.cjs';

const tests = path.join(__dirname, '..');

const file = (name: string): { path: string; duration?: number } => ({ path: `/clone/tests/${name}.test.ts` });
const named = (files: readonly { path: string }[]): string[] =>
  files.map(({ path: each }) => each.replace(/^.*\/tests\/|\.test\.ts$/g, ''));
const [first = '', second = ''] = slowest;

test('knows no file that is not there', () => {
  const here = fs.readdirSync(tests, { recursive: true, encoding: 'utf8' }).map((each) => each.replaceAll('\\', '/'));
  expect(slowest.filter((name) => !here.some((each) => each.startsWith(`${name}.`)))).toEqual([]);
});

test('begins with what is slow where nothing has run yet, and leaves the rest as it was', () => {
  expect(named(slowestFirst(['b', second, 'a', first].map(file)))).toEqual([first, second, 'b', 'a']);
});

test('believes what was measured', () => {
  const measured = [
    { ...file('a'), duration: 10 },
    { ...file(first), duration: 5 },
  ];
  expect(named(slowestFirst(measured))).toEqual(['a', first]);
});
