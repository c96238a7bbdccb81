import { foundTogether, isPassedOver, isReport, pickedFiles, type Found } from './intakeFiles';

/** So many files of a folder are asked for at once. */
const AT_ONCE = 32;

/** What was dropped, folders with everything below them. Has to be called before the drop is over. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Found> {
  const finding = [...items].flatMap((item) => filesOf(item) ?? []);
  return finding.length === 0 ? pickedFiles(files) : foundTogether(await Promise.all(finding));
}

/**
 * To tell a folder from a file the browser asks the disk, and the pane waits: of thousands that are named like workbooks too long. A folder
 * that is named so is received as a file that cannot be read.
 */
function filesOf(item: DataTransferItem): Promise<Found> | undefined {
  const file = item.getAsFile();
  if (file && isReport(file.name)) return Promise.resolve(found({ files: [{ path: file.name, file }] }));
  const entry = item.webkitGetAsEntry();
  return entry ? filesAt(entry) : undefined;
}

/** A file that was dropped by itself is taken whatever it is, of a folder only what may be a report. */
async function filesAt(entry: FileSystemEntry): Promise<Found> {
  return isFolder(entry) ? filesBelow(entry) : fileOf(entry as FileSystemFileEntry);
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<Found> {
  const { children, isWhole } = await childrenOf(folder);
  const files = children.filter((child) => !isFolder(child));
  const reports = files.filter(({ name }) => isReport(name)) as FileSystemFileEntry[];
  const parts: Found[] = [
    found({
      unread: isWhole ? [] : [pathOf(folder)],
      passedOver: files.filter(({ name }) => isPassedOver(name)).length,
    }),
  ];
  for (let from = 0; from < reports.length; from += AT_ONCE)
    parts.push(...(await Promise.all(reports.slice(from, from + AT_ONCE).map(fileOf))));
  // One after the other: thousands of open folders at once are refused.
  for (const child of children) if (isFolder(child)) parts.push(await filesBelow(child));
  return foundTogether(parts);
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder tells its content in portions, the last of which is empty; where one cannot be read, those before it are all that is known. */
async function childrenOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly children: readonly FileSystemEntry[]; readonly isWhole: boolean }> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (!portion?.length) return { children, isWhole: portion !== undefined };
    children.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<Found> {
  const path = pathOf(entry);
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve(found({ files: [{ path, file }] })),
      () => resolve(found({ unread: [path] })),
    ),
  );
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}

function found(part: Partial<Found>): Found {
  return { files: [], unread: [], passedOver: 0, ...part };
}
