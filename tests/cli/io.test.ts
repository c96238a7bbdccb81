import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { promises } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryWrite } from '../../src/cli/io';

const folder = mkdtempSync(join(tmpdir(), 'chitieu-io-'));
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const bytes = (content: string) => new TextEncoder().encode(content);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

/** A disk that takes the first half of a file and no more. */
function fullDisk(): void {
  const { writeFile } = promises;
  jest.spyOn(promises, 'writeFile').mockImplementation(async (file, data, options) => {
    await writeFile(file, (data as Uint8Array).subarray(0, 2), options);
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
}

describe('writing a result', () => {
  test('puts it in the place of the earlier one and leaves nothing beside it, with the mode that it had', async () => {
    writeFileSync(path('a'), 'earlier');
    chmodSync(path('a'), 0o600);
    expect(await tryWrite(path('a'), bytes('new'))).toBe(true);
    expect([text('a'), statSync(path('a')).mode & 0o777, readdirSync(folder)]).toEqual(['new', 0o600, ['a']]);
  });

  test('keeps the earlier one, and leaves no half of the new one, on a full disk', async () => {
    mkdirSync(path('full'));
    writeFileSync(path('full/a'), 'earlier');
    fullDisk();
    expect(await tryWrite(path('full/a'), bytes('the new one'))).toBe(false);
    expect(await tryWrite(path('full/b'), bytes('the new one'))).toBe(false);
    expect([text('full/a'), readdirSync(path('full'))]).toEqual(['earlier', ['a']]);
  });

  test('writes to where a link leads, and keeps the link', async () => {
    writeFileSync(path('kept'), 'earlier');
    symlinkSync(path('kept'), path('link'));
    expect(await tryWrite(path('link'), bytes('new'))).toBe(true);
    expect([text('kept'), lstatSync(path('link')).isSymbolicLink()]).toEqual(['new', true]);
  });

  test('answers no where the name is a folder, or in no folder', async () => {
    expect(await tryWrite(folder, bytes('new'))).toBe(false);
    expect(await tryWrite(path('no/such/file'), bytes('new'))).toBe(false);
  });
});
