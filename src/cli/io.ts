import { open, stat, writeFile } from 'node:fs/promises';
import { failure, success, type Outcome } from '../workbook/problem';

/** Reads at most `limit` bytes: a larger file, a folder or a missing file is a problem, never an exception. */
export async function readFileWithin(path: string, limit: number): Promise<Outcome<Uint8Array>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return failure('cannot-open');
    if (facts.size > limit) return failure('too-large', { limit });
    const handle = await open(path, 'r');
    try {
      // A file may grow between looking and reading: the buffer, not the file, sets the bound.
      const bytes = new Uint8Array(facts.size);
      const { bytesRead } = await handle.read(bytes, 0, facts.size, 0);
      return success(bytes.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return failure('cannot-open');
  }
}

/** Answers whether the file was written. */
export async function tryWrite(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, bytes);
    return true;
  } catch {
    return false;
  }
}
