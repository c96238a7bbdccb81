import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/fileReport';
import type { RawEntries } from '../../src/rules/assessment';
import { readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { convertWithLibreOffice } from '../support/libreoffice';
import { describeWith } from '../support/tools';
import { formOf, reportOn } from './checkFile';

/** A form half filled in, with mistakes of its own. */
const half: RawEntries = readyEntriesBut({
  'base.clans': null,
  'base.households': '2.610',
  'B3.num': 'khoảng 3300',
  'C3.num': null,
  'A5.value': 'đang làm',
  'D4.note': 'Đơn vị mới thành lập, chưa kịp đăng ký',
});

function told(report: FileReport): unknown {
  return report.status === 'unreadable' ? report.problem : { ...report, file: '' };
}

describeWith('libreoffice', 'a form that LibreOffice opened and saved', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'honest-copies-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('says what it said before, and nothing of its handling', async () => {
    const forms: Readonly<Record<string, RawEntries>> = { empty: new Map(), half, ready: readyEntries };
    const originals = await Promise.all(Object.values(forms).map((entries) => formOf(entries)));
    const paths = Object.keys(forms).map((name) => join(folder, `${name}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, originals[index]!)));
    const copies = await convertWithLibreOffice(paths, 'xlsx', await mkdtemp(join(folder, 'out-')), 300_000);
    for (const [index, path] of copies.entries()) {
      const copy = reportOn(new Uint8Array(await readFile(path)));
      expect(told(copy)).toEqual(told(reportOn(originals[index]!)));
    }
  }, 400_000);
});
