import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { describeWith } from '../../support/tools';
import { validateOoxml } from '../../support/validateOoxml';
import { richContent } from '../richContent';

describeWith('ooxml-validator', 'the Open XML SDK', () => {
  test('finds no error in a workbook that uses everything', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'written-'));
    try {
      const path = join(folder, 'rich.xlsx');
      await writeFile(path, await writeWorkbook(richContent));
      expect(await validateOoxml(path)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
