import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidationContent } from '../../../src/check/consolidation/consolidationContent';
import { selectFiles } from '../../../src/check/consolidation/selection';
import { receivedTable } from '../../../src/check/received';
import { receivedReport } from '../../../src/check/received/report';
import { consolidationTextsVi as texts } from '../../../src/messages/consolidationTexts.vi';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { SheetContent, WorkbookContent } from '../../../src/workbook/content';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { readyEntries } from '../../form/support/sampleForms';
import { convertWithLibreOffice } from '../../support/libreoffice';
import { stripCachedValues } from '../../support/stripCachedValues';
import { describeWith } from '../../support/tools';
import { moved, sent } from '../support';

jest.setTimeout(180_000);

/** Two files of Hương Sơn that differ, and one of Hồng Sơn. */
const reports = [
  receivedReport(defaultPlan, 'a.xlsx', sent({ unit: '10489', entries: moved(readyEntries, 7) })),
  receivedReport(defaultPlan, 'b.xlsx', sent({ unit: '10489', entries: moved(readyEntries, 9) })),
  receivedReport(defaultPlan, 'c.xlsx', sent()),
];
const received = receivedTable(defaultPlan, reports, { today: '2026-11-20' });
const selection = selectFiles(received, { use: new Set(['a.xlsx']), unready: false });
const content = consolidationContent(defaultPlan, { received, selection }, texts);

/** As the office would leave it: these files count. */
function counting(files: readonly string[]): WorkbookContent {
  const withFlags = (sheet: SheetContent): SheetContent => {
    const rows = sheet.cells.filter(
      ({ column, value }) => column === 4 && typeof value === 'string' && files.includes(value),
    );
    const cells = sheet.cells.map((cell) =>
      cell.column === 6 && rows.some(({ row }) => row === cell.row) ? { ...cell, value: texts.data.counts } : cell,
    );
    return { ...sheet, cells };
  };
  return {
    ...content,
    sheets: content.sheets.map((sheet) => (sheet.name === texts.sheets.data ? withFlags(sheet) : sheet)),
  };
}

/** What the formulas say: why each file does not count, and the line that says how many do. */
async function said(workbook: WorkbookContent) {
  const folder = await mkdtemp(join(tmpdir(), 'twice-'));
  try {
    const path = join(folder, 'c.xlsx');
    await writeFile(path, stripCachedValues(await writeWorkbook(workbook)));
    const [result = ''] = await convertWithLibreOffice([path], 'xlsx', join(folder, 'out'), 120_000);
    const read = readWorkbook(new Uint8Array(await readFile(result)));
    if (!read.ok) throw new Error(read.problem.code);
    const [summary, ...others] = read.value.sheets;
    const data = others.find(({ name }) => name === texts.sheets.data);
    const reasons = [5, 6, 7].map((row) => data?.at(row, 7).value);
    const line = summary?.at(6, 1).value;
    return { reasons, line };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describeWith('libreoffice', 'a unit of which two files count', () => {
  test('is named in the data sheet and in the summary until one of them does not count', async () => {
    const once = await said(content);
    expect(once.line).toBe('Tính số liệu của 2 trên 4 đơn vị phải báo cáo.');
    expect(once.reasons.filter((reason) => reason === texts.data.twice)).toEqual([]);
    const twice = await said(counting(['a.xlsx', 'b.xlsx']));
    expect(twice.line).toBe(`Tính số liệu của 3 trên 4 đơn vị phải báo cáo.${texts.counted.twice}`);
    expect(twice.reasons.filter((reason) => reason === texts.data.twice)).toHaveLength(2);
  });
});

test('the words that the summary looks for hold no wildcard', () => {
  expect(texts.data.twice).not.toMatch(/[*?~]/);
});
