import { isReport, pickedFiles, type FoundFile } from './intakeFiles';

/** So many files of a folder are asked for at once. */
const AT_ONCE = 32;

/** What was dropped, folders with everything below them. Has to be called before the drop is over. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly FoundFile[]> {
  const finding = [...items].flatMap((item) => filesOf(item) ?? []);
  return finding.length === 0 ? pickedFiles(files) : (await Promise.all(finding)).flat();
}

/**
 * To tell a folder from a file the browser asks the disk, and the pane waits: of thousands that are named like workbooks too long. A folder
 * that is named so is received as a file that cannot be read.
 */
function filesOf(item: DataTransferItem): Promise<readonly FoundFile[]> | undefined {
  const file = item.getAsFile();
  if (file && isReport(file.name)) return Promise.resolve([{ path: file.name, file }]);
  const entry = item.webkitGetAsEntry();
  return entry ? filesAt(entry) : undefined;
}

/** A file that was dropped by itself is taken whatever it is, of a folder only what may be a report. */
async function filesAt(entry: FileSystemEntry): Promise<readonly FoundFile[]> {
  return isFolder(entry) ? filesBelow(entry) : fileOf(entry as FileSystemFileEntry);
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<readonly FoundFile[]> {
  const children = await childrenOf(folder);
  const reports = children.filter((child) => !isFolder(child) && isReport(child.name)) as FileSystemFileEntry[];
  const found: FoundFile[] = [];
  for (let from = 0; from < reports.length; from += AT_ONCE)
    found.push(...(await Promise.all(reports.slice(from, from + AT_ONCE).map(fileOf))).flat());
  // One after the other: thousands of open folders at once are refused.
  for (const child of children) if (isFolder(child)) found.push(...(await filesBelow(child)));
  return found;
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

function fileOf(entry: FileSystemFileEntry): Promise<readonly FoundFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ path, file }]),
      () => resolve([]),
    ),
  );
}
