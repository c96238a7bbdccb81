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

/** What was picked or dropped, and what of it is not among the files. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Paths of folders and files that the browser could not read. */
  readonly unread: readonly string[];
  /** How many files of folders are no workbooks by their names. */
  readonly passedOver: number;
}

/** Files picked by hand are taken as they are; of a folder only what may be a report. */
export function pickedFiles(picked: Iterable<File>): Found {
  const all = [...picked].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const files = all.filter(({ path, file }) => path === file.name || isReport(file.name));
  const passedOver = all.filter(({ path, file }) => path !== file.name && isPassedOver(file.name)).length;
  return { files, unread: [], passedOver };
}

export function foundTogether(parts: readonly Found[]): Found {
  return {
    files: parts.flatMap(({ files }) => files),
    unread: parts.flatMap(({ unread }) => unread),
    passedOver: parts.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
}

/** Told by its name alone. */
export function isReport(name: string): boolean {
  return workbookName.test(name) && !besideName.test(name);
}

/** Letters, scans and the like: what programs keep beside files is nobody's report and worth no word. */
export function isPassedOver(name: string): boolean {
  return !workbookName.test(name) && !besideName.test(name);
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
