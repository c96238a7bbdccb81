import { droppedFiles } from '../../../src/taskpane/receive/droppedFiles';

const file = (name: string) => ({ name }) as File;

type Tree = { readonly [name: string]: Tree | 'file' | 'gone' | 'closed' };

/** Entries as a browser tells them: a folder's content in portions of two, the last of which is empty. */
function entryOf(name: string, content: Tree[string], above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (content === 'closed') {
    const readEntries = (_tell: unknown, failed: () => void) => failed();
    return { name, fullPath, isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemEntry;
  }
  if (typeof content === 'string') {
    const give = (ok: (found: File) => void, failed: () => void) => (content === 'file' ? ok(file(name)) : failed());
    return { name, fullPath, isDirectory: false, file: give } as unknown as FileSystemEntry;
  }
  const children = Object.entries(content).map(([child, inside]) => entryOf(child, inside, fullPath));
  const readEntries = (tell: (portion: readonly FileSystemEntry[]) => void) => tell(children.splice(0, 2));
  return { name, fullPath, isDirectory: true, createReader: () => ({ readEntries }) } as unknown as FileSystemEntry;
}

/** What is dropped, and which of it the disk is asked about. */
function drop(tree: Tree) {
  const asked: string[] = [];
  const items = Object.entries(tree).map(([name, content]) => ({
    getAsFile: () => file(name),
    webkitGetAsEntry() {
      asked.push(name);
      return entryOf(name, content);
    },
  }));
  return { asked, found: droppedFiles({ items, files: [] } as unknown as DataTransfer) };
}

const pathsOf = async (found: ReturnType<typeof droppedFiles>) => (await found).files.map(({ path }) => path);

describe('what is dropped', () => {
  test('is found with all folders below it, and of these only what may be a report', async () => {
    const { found } = drop({
      Huyện: {
        'a.xlsx': 'file',
        '~$a.xlsx': 'file',
        'thư.docx': 'file',
        Xã: { 'b.xls': 'file', 'mất.xlsx': 'gone', Trống: {} },
        'c.ods': 'file',
      },
    });
    expect(await pathsOf(found)).toEqual(['Huyện/a.xlsx', 'Huyện/c.ods', 'Huyện/Xã/b.xls']);
  });

  test('and cannot be read is named, whether a folder or a file, and what is no workbook counted', async () => {
    const { found } = drop({
      Huyện: {
        'a.xlsx': 'file',
        'thư.docx': 'file',
        '.DS_Store': 'file',
        Kín: 'closed',
        Xã: { 'mất.xlsx': 'gone', 'ảnh.jpg': 'gone', 'b.xlsx': 'file' },
      },
      Khóa: 'closed',
    });
    const { unread, passedOver } = await found;
    expect(unread).toEqual(['Huyện/Kín', 'Huyện/Xã/mất.xlsx', 'Khóa']);
    expect(passedOver).toBe(2);
    expect(await pathsOf(found)).toEqual(['Huyện/a.xlsx', 'Huyện/Xã/b.xlsx']);
  });

  test('of a folder that breaks off is what came before, and the folder is named', async () => {
    const portions = [[entryOf('a.xlsx', 'file', '/Xã')]];
    const readEntries = (tell: (portion: readonly FileSystemEntry[]) => void, failed: () => void) => {
      const portion = portions.shift();
      if (portion) tell(portion);
      else failed();
    };
    const folder = { isDirectory: true, fullPath: '/Xã', createReader: () => ({ readEntries }) };
    const items = [{ getAsFile: () => null, webkitGetAsEntry: () => folder }];
    const { files, unread } = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
    expect([files.map(({ path }) => path), unread]).toEqual([['Xã/a.xlsx'], ['Xã']]);
  });

  test('is taken as it is where it is no folder', async () => {
    expect(await pathsOf(drop({ 'thư.docx': 'file', 'a.xlsx': 'file' }).found)).toEqual(['thư.docx', 'a.xlsx']);
  });

  test('is looked up on the disk only where its name may be a folder’s', async () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `xa-${index}.xlsx`);
    const { asked, found } = drop({ ...Object.fromEntries(names.map((name) => [name, 'file' as const])), Xã: {} });
    expect(asked).toEqual(['Xã']);
    expect(await pathsOf(found)).toEqual(names);
  });

  test('of a folder comes whole, however many files are in it', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `xa-${index}.xlsx`);
    const { found } = drop({ Xã: Object.fromEntries(names.map((name) => [name, 'file' as const])) });
    expect(await pathsOf(found)).toEqual(names.map((name) => `Xã/${name}`));
  });
});
