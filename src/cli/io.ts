import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, success, type Outcome } from '../workbook/problem';

/**
 * Reads at most `limit` bytes: a larger file, a folder or a missing file is a problem, never an exception. Waits for the disk: whoever
 * reads many files does it in threads of its own, and four hops to Node's pool of threads for each file took a tenth of their time.
 */
export function readFileWithin(path: string, limit: number): Outcome<Uint8Array> {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) return failure('cannot-open');
    if (facts.size > limit) return failure('too-large', { limit });
    const file = openSync(path, 'r');
    try {
      // A file may grow between looking and reading: the buffer, not the file, sets the bound.
      const bytes = new Uint8Array(facts.size);
      return success(bytes.subarray(0, readSync(file, bytes, 0, facts.size, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return failure('cannot-open');
  }
}

/**
 * Answers whether the file was written. It is written beside its place and then put there, so that a full disk leaves neither half a
 * file nor the loss of the earlier one.
 */
export async function tryWrite(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) await writeFile(path, bytes);
    else await replace(there ? await realpath(path) : path, bytes, there?.mode);
    return true;
  } catch {
    return false;
  }
}

async function replace(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  if (mode !== undefined) await access(path, constants.W_OK);
  const beside = join(dirname(path), `.chitieu-${String(process.pid)}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
