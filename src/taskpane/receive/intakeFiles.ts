import type { NamedFile } from './checkJob';
import { turns } from './turns';

/** What a unit may have sent in place of a form; letters and scans that lie in the same folder are not reports. */
const workbookName = /\.(xlsx|xlsm|xltx|xlsb|xls|ods|et)$/i;
/** Excel's lock of an open file (`~$name.xlsx`), and what other systems keep beside files (`._name.xlsx`). */
const besideName = /^(~\$|\.)/;

/** A file that was picked or dropped; `path` leads there from the folder that it was found in. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** Files picked by hand are taken as they are; of a folder only what may be a report. */
export function pickedFiles(files: Iterable<File>): readonly FoundFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path, file }) => path === file.name || isReport(file.name));
}

/** What was dropped, folders with everything below them. Has to be called before the drop is over. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles(files);
  return (await Promise.all(entries.map((entry) => filesAt(entry, true)))).flat();
}

async function filesAt(entry: FileSystemEntry, isDropped: boolean): Promise<readonly FoundFile[]> {
  if (isFolder(entry)) {
    const inside: FoundFile[] = [];
    // One after the other: thousands of open folders at once are refused.
    for (const child of await childrenOf(entry)) inside.push(...(await filesAt(child, false)));
    return inside;
  }
  if (!isDropped && !isReport(entry.name)) return [];
  const file = await fileOf(entry as FileSystemFileEntry);
  return file ? [{ path: entry.fullPath.replace(/^\//, ''), file }] : [];
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder tells its content in portions, the last of which is empty. What cannot be read is as good as empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

function isReport(name: string): boolean {
  return workbookName.test(name) && !besideName.test(name);
}

/** For each file the browser asks the disk how large and how old it is, and the pane waits: no longer than these milliseconds at once. */
const NAMED_FOR = 10;

/** Names for files that are received beside others: what is there already is passed over, a name that is taken gets a number. */
export class FileNames {
  #taken = new Map<string, string>();

  /** Names them bit by bit, until it is told to stop. */
  async add(found: readonly FoundFile[], stopped?: AbortSignal): Promise<readonly NamedFile[]> {
    const named: NamedFile[] = [];
    const turn = turns(NAMED_FOR);
    for (const one of found) {
      await turn();
      if (stopped?.aborted) break;
      const file = this.#name(one);
      if (file) named.push(file);
    }
    return named;
  }

  /** What was not read after all. */
  forget(files: readonly NamedFile[]): void {
    for (const { name } of files) this.#taken.delete(name);
  }

  #name({ path, file }: FoundFile): NamedFile | undefined {
    const stamp = `${file.size} ${file.lastModified}`;
    let name = path;
    for (let count = 2; this.#taken.has(name); count++) {
      if (this.#taken.get(name) === stamp) return undefined;
      name = `${path} (${count})`;
    }
    this.#taken.set(name, stamp);
    return { name, file };
  }
}
