import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserCommand } from '../../scripts/browser.mjs';
import { fingerprint } from '../../scripts/freshness.mjs';
import { withLock } from '../../scripts/lock.mjs';
import { targets } from '../../scripts/targets.mjs';

const root = path.join(__dirname, '../..');

describe('the fingerprint of a build', () => {
  let folder = '';
  const write = (name: string, text: string): void => fs.writeFileSync(path.join(folder, name), text);
  const print = (options: string[] = []): string => fingerprint([path.relative(root, folder)], options);

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sources-'));
    write('a.ts', 'one');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  test('stays where a file is only touched', () => {
    const before = print();
    fs.utimesSync(path.join(folder, 'a.ts'), 1, 1);
    expect(print()).toBe(before);
  });

  test.each([
    ['the text of a file', () => write('a.ts', 'two')],
    ['a new file', () => write('b.ts', '')],
    ['a deleted file', () => fs.rmSync(path.join(folder, 'a.ts'))],
    ['a new name', () => fs.renameSync(path.join(folder, 'a.ts'), path.join(folder, 'b.ts'))],
  ])('changes with %s', (_what, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  test('changes with the options', () => {
    expect(print(['--env', 'officejs=self'])).not.toBe(print());
  });
});

describe('what is built', () => {
  test('is built again whenever a folder changes that its compiler reads', () => {
    const folders = fs
      .readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory());
    const watched = new Set(Object.values(targets).flatMap((target) => target.sources));
    expect(folders.map((folder) => `src/${folder.name}`).filter((folder) => !watched.has(folder))).toEqual([]);
  });

  test('is built from sources that exist', () => {
    const sources = Object.values(targets).flatMap((target) => target.sources);
    expect(sources.filter((source) => !fs.existsSync(path.join(root, source)))).toEqual([]);
  });
});

describe('a lock', () => {
  const name = `test-${String(process.pid)}`;
  const file = path.join(root, 'node_modules/.cache/builds', `${name}.lock`);

  test('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const visit = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 10));
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(name, visit)));
    expect(most).toBe(1);
  });

  test('is given back by who fails inside', async () => {
    await expect(withLock(name, () => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
    expect(fs.existsSync(file)).toBe(false);
  });

  test('waits for a living owner and is taken from a dead one', async () => {
    const owner: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    fs.writeFileSync(file, String(owner.pid));
    let isIn = false;
    const waiting = withLock(name, () => Promise.resolve((isIn = true)));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(isIn).toBe(false);
    owner.kill();
    await once(owner, 'exit');
    await waiting;
    expect(isIn).toBe(true);
  });
});

describe('the browser', () => {
  test.each([
    ['win32', {}, 'cmd'],
    ['darwin', {}, 'open'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['linux', { DISPLAY: ':0', CI: 'true' }, undefined],
    ['darwin', { NO_BROWSER: '1' }, undefined],
  ])('on %s with %j is opened by %s', (platform, env, command) => {
    expect(browserCommand(platform, env)?.[0]).toBe(command);
  });
});
