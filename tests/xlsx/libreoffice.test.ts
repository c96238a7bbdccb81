import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/content';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { convertWithLibreOffice } from '../support/libreoffice';
import { stripCachedValues } from '../support/stripCachedValues';
import { describeWith } from '../support/tools';
import { problemOf, readOk } from './read/packages';
import { emptySheet, richContent, workbookOf } from './richContent';

const constants = [
  ...[
    'Tỷ lệ người dân đạt chuẩn',
    ' 120 người ',
    'hai\ndòng',
    'a_x000D_b',
    '𝕏🎓',
    '<&>"\'',
    '=1+1',
    '+84',
    '-5',
    '@xã',
    '#N/A',
  ],
  ...[0, 1234, -0.5, 1e-7, 123456789012, true, false, { error: '#N/A' }, { error: '#DIV/0!' }],
];

/** Formulas beside what they have to come to; the file states a wrong result for each, or none. */
const formulas: readonly [formula: string, result: CellContent['value']][] = [
  ['A2&"!"', 'x!'],
  ['IF(B2=0,"",A2)', ''],
  ['B2+1', 1],
  ['ISTEXT(A2)', true],
  ['B2>1', false],
  ['1/B2', { error: '#DIV/0!' }],
  ['INDEX($A:$A,ROW())', '_x0041_'],
];

describeWith('libreoffice', 'LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'libreoffice-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function converted(name: string, bytes: Uint8Array, to: 'xlsx' | 'ods' | 'xls'): Promise<Uint8Array> {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, bytes);
    const [result = ''] = await convertWithLibreOffice([path], to, await mkdtemp(join(folder, 'out-')));
    return new Uint8Array(await readFile(result));
  }

  test('reads what we wrote, and we read what it writes', async () => {
    const cells = constants.map((value, index) => ({ row: index + 1, column: 1, value, style: 'text' }));
    const sheet = readOk(
      await converted('constants', await writeWorkbook(workbookOf([emptySheet('Báo cáo', cells)])), 'xlsx'),
    ).sheets[0];
    expect(constants.map((_, index) => sheet?.at(index + 1, 1).value)).toEqual(constants);
    expect(sheet?.at(1, 1).font).toBe('Times New Roman');
  }, 120_000);

  test('computes our formulas once their cached results are gone', async () => {
    const cells = [
      { row: 2, column: 1, value: 'x', style: 'text' },
      { row: 2, column: 2, value: 0, style: 'entry' },
      ...formulas.map((_, index) => ({ row: index + 3, column: 1, value: '_x0041_', style: 'text' })),
      ...formulas.map(([formula], index) => ({
        row: index + 3,
        column: 3,
        formula,
        value: index % 2 ? 'sai' : 99,
        style: 'text',
      })),
    ];
    const written = await writeWorkbook(workbookOf([emptySheet('Báo cáo', cells)]));
    const stripped = stripCachedValues(written);
    expect(formulas.map((_, index) => readOk(stripped).sheets[0]?.at(index + 3, 3).value)).toEqual(
      formulas.map(() => null),
    );
    expect(readOk(stripped).sheets[0]?.at(2, 1).value).toBe('x');
    const sheet = readOk(await converted('formulas', stripped, 'xlsx')).sheets[0];
    expect(formulas.map((_, index) => sheet?.at(index + 3, 3).value)).toEqual(formulas.map(([, result]) => result));
  }, 120_000);

  test('keeps names, visibility and formats of everything that we can write', async () => {
    const read = readOk(await converted('rich', await writeWorkbook(richContent), 'xlsx'));
    expect(read.sheets.map(({ name }) => name)).toEqual(richContent.sheets.map(({ name }) => name));
    expect(read.sheets.map(({ visibility }) => visibility !== 'visible')).toEqual([false, true, true, false]);
    expect(read.names.find(({ name, scope }) => name === 'ct.B1.num' && scope === undefined)?.refersTo).toBe(
      "'Báo cáo ''quý'' & năm'!$A$4",
    );
    const found = richContent.sheets[0]?.cells.map(({ row, column }) => [
      cellAddress(row, column),
      read.sheets[0]?.at(row, column).value,
    ]);
    expect(found).toEqual(
      richContent.sheets[0]?.cells.map(({ row, column, value = null }) => [cellAddress(row, column), value]),
    );
    expect(read.sheets[0]?.at(4, 3)).toMatchObject({ numberFormat: '0.00%', formula: 'IF(B4=0,"",A4/B4)' });
    expect(read.sheets[0]?.at(6, 2)).toMatchObject({ numberFormat: '@', font: '.VnTime' });
  }, 120_000);

  test.each([
    ['ods', { code: 'other-format', facts: { format: 'ods' } }],
    ['xls', { code: 'legacy-xls' }],
  ] as const)(
    'writes .%s files that are called by their name',
    async (format, problem) => {
      expect(problemOf(await converted(`as-${format}`, await writeWorkbook(richContent), format))).toEqual(problem);
    },
    120_000,
  );
});
