import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

const root = path.join(__dirname, '../..');
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(packages).filter(([place]) => place !== '');
const shipped = locked.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional);
const places = (some: typeof locked) => some.map(([place]) => place);

test('what is shipped may be used and passed on by anybody', () => {
  const free = ['MIT', 'Apache-2.0', '0BSD'];
  expect(shipped.length).toBeGreaterThan(50);
  expect(places(shipped.filter(([, { license }]) => !free.includes(license ?? '')))).toEqual([]);
});

test('nothing that is shipped runs a program when it is installed', () => {
  expect(places(shipped.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
});

test('no package runs one on the machine of whoever sets the project up', () => {
  expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('every package is held to its content, and none to an address', () => {
  expect(places(locked.filter(([, { integrity }]) => integrity === undefined))).toEqual([]);
  expect(places(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
});
