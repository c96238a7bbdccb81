import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { CellContent, SheetContent, ValidationContent, WorkbookContent } from '../../../src/workbook/content';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { describeWith } from '../../support/tools';
import { validateOoxml } from '../../support/validateOoxml';
import { readOk } from '../read/packages';
import { emptySheet, richContent, workbookOf } from '../richContent';

const written = writeWorkbook(richContent);

async function xmlOf(part: string, content?: WorkbookContent): Promise<string> {
  return strFromU8(unzipSync(content ? await writeWorkbook(content) : await written)[part] ?? new Uint8Array(0));
}

const sheetXml = (sheet: Partial<SheetContent>) =>
  xmlOf('xl/worksheets/sheet1.xml', workbookOf([{ ...emptySheet('Trang'), ...sheet }]));

const block = (row: number, column: number, lastRow = row, lastColumn = column) => ({
  row,
  column,
  lastRow,
  lastColumn,
});

describeWith('ooxml-validator', 'the Open XML SDK', () => {
  test('finds no error in a workbook that uses everything', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'written-'));
    try {
      const path = join(folder, 'rich.xlsx');
      await writeFile(path, await written);
      expect(await validateOoxml(path)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('the same content gives the same bytes at any time', async () => {
  const first = await writeWorkbook(richContent);
  jest.useFakeTimers({
    now: new Date('2031-07-09T10:11:12Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  try {
    expect(await writeWorkbook(richContent)).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

describe('what another reader finds in the file', () => {
  const read = written.then((bytes) => readXlsx(bytes, { readStyles: true }));
  const firstSheet = read.then((workbook) => workbook.sheets[0]);

  test('title and author', async () => {
    expect((await read).properties).toMatchObject({ title: 'Báo cáo', creator: 'UBND xã' });
  });

  test('merges, widths, hidden columns, heights of filled and empty rows, and the frozen panes', async () => {
    const sheet = await firstSheet;
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }]);
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([40, 12.5, 10, 10, 8]);
    expect(sheet?.columns?.map(({ hidden }) => hidden === true)).toEqual([false, false, false, false, true]);
    expect(sheet?.rowDefs?.get(0)?.height).toBe(33.75);
    expect(sheet?.rowDefs?.get(8)?.height).toBe(20);
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
  });

  test('styles', async () => {
    const cells = (await firstSheet)?.cells;
    expect(cells?.get('0,0')?.style).toMatchObject({
      font: {
        name: 'Times New Roman',
        size: 14,
        bold: true,
        italic: true,
        color: { rgb: expect.stringContaining('1F3864') as string },
      },
      fill: { fgColor: { rgb: expect.stringContaining('DDEBF7') as string } },
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
      protection: { locked: true },
    });
    expect(cells?.get('3,0')?.style).toMatchObject({
      border: { left: { style: 'hair' }, bottom: { style: 'medium' }, top: { style: 'thin' } },
      alignment: { horizontal: 'right', indent: 1 },
      protection: { locked: false },
      numFmt: '#,##0',
    });
  });

  test('conditional formats in their order', async () => {
    const [first, second] = (await firstSheet)?.conditionalRules ?? [];
    expect(first).toMatchObject({
      type: 'expression',
      priority: 1,
      formula: 'ISTEXT(A4)',
      range: 'A4:B4 A6',
      style: { font: { bold: true } },
    });
    expect(second).toMatchObject({ type: 'expression', priority: 2, formula: 'A4<$B4', range: 'A4' });
  });

  test('validations of every kind', async () => {
    const validations = (await firstSheet)?.dataValidations ?? [];
    expect(validations[0]).toMatchObject({
      ...{ type: 'whole', operator: 'between', formula1: '0', formula2: '10000000', range: 'A4:B4', allowBlank: true },
      ...{ inputTitle: 'Số người', inputMessage: 'Nhập số nguyên.\nKhông nhập đơn vị.', errorTitle: 'Chưa đúng' },
      ...{ errorMessage: 'Nhập số.', errorStyle: 'stop', showInputMessage: true, showErrorMessage: true },
    });
    expect(validations[2]).toMatchObject({
      type: 'textLength',
      formula1: '0',
      formula2: '500',
      errorStyle: 'information',
    });
    expect(validations[3]).toMatchObject({ type: 'custom', formula1: 'ISNUMBER(B7)', range: 'B7:B9' });
  });

  test('the page', async () => {
    const sheet = await firstSheet;
    expect(sheet?.pageSetup).toMatchObject({
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ horizontalCentered: true, margins: { top: 0.7874, right: 0.5906, bottom: 0.7874, left: 1.1811 } },
    });
    expect(sheet?.headerFooter?.oddFooter).toBe('&CTrang &P/&N');
    expect(sheet?.view).toMatchObject({
      showGridLines: false,
      tabColor: { rgb: expect.stringContaining('4472C4') as string },
    });
  });
});

test('the Normal style and cells without a style are unlocked, and every cell states its own locking', async () => {
  const xml = await xmlOf('xl/styles.xml');
  const locked = (list: string) =>
    [...(new RegExp(`<${list}[ >].*?</${list}>`).exec(xml)?.[0] ?? '').matchAll(/<protection locked="(\d)"/g)].map(
      (match) => match[1],
    );
  expect(locked('cellStyleXfs')).toEqual(['0']);
  expect(locked('cellXfs')).toEqual(['0', '1', '1', '0', '1', '0']);
});

test('a protected sheet has no password and lets rows and columns be formatted and cells be selected', async () => {
  const protection = /<sheetProtection[^>]*>/.exec(await sheetXml({ isProtected: true }))?.[0];
  expect(protection).toContain('sheet="1"');
  for (const allowed of ['formatRows', 'formatColumns', 'selectLockedCells', 'selectUnlockedCells']) {
    expect(protection).toContain(`${allowed}="0"`);
  }
  expect(protection).not.toMatch(/password|hashValue|insertRows="0"|deleteRows="0"|formatCells="0"/);
  expect(await sheetXml({ isProtected: false })).not.toContain('sheetProtection');
});

test('the file is recalculated when it is opened, on its first visible sheet', async () => {
  expect(await xmlOf('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const hidden: SheetContent = { ...emptySheet('Ẩn'), visibility: 'veryHidden' };
  expect(await xmlOf('xl/workbook.xml', workbookOf([hidden, emptySheet('Trang')]))).toContain('activeTab="1"');
});

test('print areas and title rows are names whose sheet is quoted', async () => {
  const { names } = readOk(await written);
  const scope = "Báo cáo 'quý' & năm";
  expect(names).toContainEqual({ name: '_xlnm.Print_Area', refersTo: "'Báo cáo ''quý'' & năm'!$A$1:$E$9", scope });
  expect(names).toContainEqual({ name: '_xlnm.Print_Titles', refersTo: "'Báo cáo ''quý'' & năm'!$1:$2", scope });
});

test('a row that begins a page is one below the row that the break is counted by', async () => {
  const page = { paper: 'A4', orientation: 'landscape', fitToWidth: true } as const;
  const margins = { top: 20, right: 15, bottom: 20, left: 30 };
  const xml = await sheetXml({ page: { ...page, margins, rowBreaks: [33, 52] } });
  expect(xml.match(/<brk id="\d+"/g)).toEqual(['<brk id="32"', '<brk id="51"']);
  expect(await sheetXml({ page: { ...page, margins, rowBreaks: [] } })).not.toContain('rowBreaks');
});

test('references of names are written without a sign', async () => {
  expect(readOk(await written).names).toContainEqual({ name: 'ct.meta.plan', refersTo: '_chitieu!$A$1' });
});

test('text stays text, whatever else it looks like', async () => {
  const texts = ['=1+1', '+84', '-5', '@xã', '12', 'TRUE', '#N/A', '#DIV/0!', '# 1', '_x000D_', '2026-06-05'];
  const cells = texts.map((value, index) => ({ row: index + 1, column: 1, value, style: 'text' }));
  const sheet = readOk(await writeWorkbook(workbookOf([emptySheet('Trang', cells)]))).sheets[0];
  expect(texts.map((_, index) => sheet?.at(index + 1, 1))).toEqual(
    texts.map((value) => ({ value, font: 'Times New Roman' })),
  );
});

test('characters that XML cannot hold are escaped', async () => {
  const cells = [{ row: 1, column: 1, value: 'a\uFFFE\uD800\u0001\rb', style: 'text' }];
  const xml = await xmlOf('xl/sharedStrings.xml', workbookOf([emptySheet('Trang', cells)]));
  expect(xml).toContain('a_xFFFE__xD800__x0001__x000D_b');
});

test('an input message alone neither forbids nor offers anything', async () => {
  const xml = await sheetXml({ validations: [{ ranges: [block(1, 1)], prompt: 'Nêu lý do.' }] });
  const validation = /<dataValidation .*?\/>/.exec(xml)?.[0];
  expect(validation).toMatch(/type="none".* showInputMessage="1".* prompt="Nêu lý do\."/);
  expect(validation).not.toMatch(/showErrorMessage|errorStyle/);
});

test('quotes in the items of a list are doubled', async () => {
  const xml = await sheetXml({
    validations: [{ ranges: [block(1, 1)], rule: { kind: 'list', items: ['Đạt', 'Chưa "đạt"', 'A & B'] } }],
  });
  expect(xml).toContain('<formula1>"Đạt,Chưa ""đạt"",A &amp; B"</formula1>');
});

describe('content beyond the limits of Excel is a bug', () => {
  const cell = (more: Partial<CellContent>): Partial<SheetContent> => ({
    cells: [{ row: 1, column: 1, style: 'text', ...more }],
  });
  const validation = (more: Partial<ValidationContent>): Partial<SheetContent> => ({
    validations: [{ ranges: [block(1, 1)], ...more }],
  });
  const list = (...items: string[]) => validation({ rule: { kind: 'list', items } });
  const format = (...ranges: ReturnType<typeof block>[]): Partial<SheetContent> => ({
    conditionalFormats: [{ ranges, formula: 'A1' }],
  });
  const custom = (...ranges: ReturnType<typeof block>[]) =>
    validation({ ranges, rule: { kind: 'custom', formula: 'A1' } });

  test.each<[string, Partial<SheetContent>, Partial<SheetContent>]>([
    ['text', cell({ value: 'a'.repeat(32_767) }), cell({ value: 'a'.repeat(32_768) })],
    ['formula', cell({ formula: '1'.repeat(8_192) }), cell({ formula: '1'.repeat(8_193) })],
    ['number', cell({ value: Number.MAX_VALUE }), cell({ value: Infinity })],
    ['style', cell({ style: 'text' }), cell({ style: 'toString' })],
    ['prompt', validation({ prompt: 'a'.repeat(255) }), validation({ prompt: 'a'.repeat(256) })],
    ['title', validation({ promptTitle: 'a'.repeat(32) }), validation({ promptTitle: 'a'.repeat(33) })],
    ['error', validation({ error: 'a'.repeat(225) }), validation({ error: 'a'.repeat(226) })],
    ['error title', validation({ errorTitle: 'a'.repeat(32) }), validation({ errorTitle: 'a'.repeat(33) })],
    ['list', list('a'.repeat(250), 'bcde'), list('a'.repeat(250), 'bcdef')],
    ['items', list('một'), list('một, hai')],
    ['empty list', list('một'), list()],
    ['anchor of a format, by row', format(block(2, 2), block(2, 5), block(9, 2)), format(block(2, 2), block(1, 2))],
    ['anchor of a format, by column', format(block(2, 2)), format(block(2, 2), block(3, 1))],
    ['anchor of a validation', custom(block(2, 2), block(4, 4)), custom(block(2, 2), block(2, 1))],
    ['range', format(block(1, 1)), format()],
    ['visible sheet', { visibility: 'visible' }, { visibility: 'hidden' }],
    ['sheet name', { name: 'a'.repeat(31) }, { name: 'a'.repeat(32) }],
  ])('%s', async (_, within, beyond) => {
    await expect(sheetXml(within)).resolves.toContain('<worksheet');
    await expect(sheetXml(beyond)).rejects.toThrow();
  });

  test('a name whose scope is no sheet', async () => {
    const content = workbookOf([emptySheet('Trang')], [{ name: 'a', refersTo: '1', scope: 'Trang 2' }]);
    await expect(writeWorkbook(content)).rejects.toThrow('Trang 2');
  });
});

test('a row that may grow keeps its height only until a cell needs more', async () => {
  const heights = new Map([
    [2, 30],
    [3, 40],
  ]);
  const xml = await sheetXml({ rowHeights: heights, growingRows: new Set([3]) });
  expect(xml).toContain('<row r="2" ht="30" customHeight="1"');
  expect(xml).toMatch(/<row r="3" ht="40"(?! customHeight)/);
});

test('two cells in one place are refused, because Excel would offer to repair the file', async () => {
  const cell = { row: 2, column: 3, style: 'text', value: 1 };
  const written = (second: CellContent) => sheetXml({ cells: [second, cell] });
  await expect(written({ ...cell, column: 2 })).resolves.toContain('<c r="B2"');
  await expect(written({ ...cell, value: 2 })).rejects.toThrow('Two cells in row 2, column 3');
});

test('cells stand in the order of rows and columns, however they were given', async () => {
  const at = (row: number, column: number) => ({ row, column, style: 'text', value: 1 });
  const xml = await sheetXml({ cells: [at(2, 27), at(1, 3), at(2, 2)], rowHeights: new Map([[4, 20]]) });
  expect([...xml.matchAll(/ r="([A-Z]*\d+)"/g)].map(([, place]) => place)).toEqual(['1', 'C1', '2', 'B2', 'AA2', '4']);
});
