import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expandPattern, isPattern } from './glob';

/** What a unit may have sent in place of a form; letters and scans that lie in the same folder are not reports. */
const workbookName = /\.(xlsx|xlsm|xltx|xlsb|xls|ods|et)$/i;
/** Excel's lock of an open file (`~$name.xlsx`), and what other systems keep beside files (`._name.xlsx`). */
const besideName = /^(~\$|\.)/;

/**
 * The workbooks that the words of a command line name: files as they are, folders with everything below them, and patterns that no
 * shell has expanded. What was found in a folder or by a pattern is sorted and named once, whatever links lead to it; a name
 * that leads nowhere and a folder that may not be read are kept, so that the report on them says so.
 */
export async function findFiles(words: readonly string[]): Promise<string[]> {
  const finder = new Finder();
  for (const word of words) await finder.add(word);
  return finder.files;
}

class Finder {
  readonly files: string[] = [];
  readonly #known = new Set<string>();
  readonly #folders = new Set<string>();

  async add(word: string): Promise<void> {
    const kind = await kindOf(word);
    if (kind === 'folder') await this.#addFolder(word);
    else if (kind === 'none' && isPattern(word)) await this.#addPattern(word);
    else if (!isLock(word)) await this.#addFile(word);
  }

  async #addPattern(pattern: string): Promise<void> {
    const paths = (await expandPattern(pattern)).sort(byName);
    if (paths.length === 0) this.files.push(pattern);
    for (const path of paths) await this.#addFound(path);
  }

  async #addFolder(folder: string): Promise<void> {
    // A link to a folder above leads here again.
    const real = await realPath(folder);
    if (this.#folders.has(real)) return;
    this.#folders.add(real);
    const names = await readdir(folder).catch(() => undefined);
    // What lies in a folder that may not be read would be missing without a word.
    if (!names) this.files.push(folder);
    for (const name of names?.sort(byName) ?? []) await this.#addFound(join(folder, name));
  }

  async #addFound(path: string): Promise<void> {
    if (besideName.test(basename(path))) return;
    const kind = await kindOf(path);
    if (kind === 'folder') await this.#addFolder(path);
    else if (workbookName.test(path) && !this.#known.has(await realPath(path))) await this.#addFile(path);
  }

  async #addFile(path: string): Promise<void> {
    this.#known.add(await realPath(path));
    this.files.push(path);
  }
}

function isLock(path: string): boolean {
  return basename(path).startsWith('~$');
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const facts = await stat(path).catch(() => undefined);
  if (!facts) return 'none';
  return facts.isDirectory() ? 'folder' : 'file';
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** By code point: the same order on every machine. */
function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
