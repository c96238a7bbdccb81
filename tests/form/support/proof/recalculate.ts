import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetContent, WorkbookContent } from '../../../../src/workbook/content';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { convertWithLibreOffice } from '../../../support/libreoffice';
import { manyForms } from '../manyForms';

const roomy = { cells: 4e6, partBytes: 2 ** 28, totalBytes: 2 ** 30 };

/**
 * The report sheets of these forms, every formula computed by LibreOffice: the file that it gets holds formulas without results. Forms
 * share a file because starting the program takes longer than computing some of them.
 */
export async function recalculate(contents: readonly WorkbookContent[]): Promise<readonly SheetSnapshot[]> {
  const folder = await mkdtemp(join(tmpdir(), 'proof-'));
  try {
    const path = join(folder, 'forms.xlsx');
    await writeFile(path, await writeWorkbook(withoutResults(manyForms(contents))));
    const [saved = ''] = await convertWithLibreOffice([path], 'xlsx', join(folder, 'out'), 300_000);
    const outcome = readWorkbook(new Uint8Array(await readFile(saved)), roomy);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return outcome.value.sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Results of formulas are left out, and so are blank cells: they only take time. */
function withoutResults(workbook: WorkbookContent): WorkbookContent {
  const cellsOf = ({ cells }: SheetContent) =>
    cells.flatMap((cell) => {
      if (cell.formula !== undefined) return [{ ...cell, value: null }];
      return (cell.value ?? null) === null ? [] : [cell];
    });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: cellsOf(sheet) })) };
}

/** Runs `work` over the items in order of arrival, at most `atOnce` at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
