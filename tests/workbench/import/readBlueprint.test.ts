import { zipSync } from 'fflate';
import { readBlueprint } from '../../../src/workbench/import/readBlueprint';
import type { WorkbookBlueprint } from '../../../src/workbench/model/blueprint';
import { openHeadlessGrid } from '../../../src/workbench/model/univer/headless';
import type { UniverGrid } from '../../../src/workbench/model/univer/univerGrid';
import type { RangeRef } from '../../../src/workbook/address';
import type { WorkbookContent } from '../../../src/workbook/content';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { emptySheet, workbookOf } from '../../xlsx/richContent';

const at = (row: number, column: number, lastRow = row, lastColumn = column): RangeRef => ({
  row,
  column,
  lastRow,
  lastColumn,
});

const content: WorkbookContent = workbookOf(
  [
    {
      ...emptySheet('Báo cáo', [
        { row: 1, column: 1, value: 'Tiêu đề', style: 'text' },
        { row: 3, column: 2, value: '11.650', style: 'entry' },
        { row: 4, column: 2, value: true, style: 'entry' },
        { row: 5, column: 2, value: { error: '#N/A' }, style: 'entry' },
        { row: 6, column: 2, formula: 'B7*2', value: 14, style: 'text' },
        { row: 7, column: 2, value: 7, style: 'entry' },
      ]),
      isProtected: true,
      showGridLines: false,
      merges: [at(1, 1, 1, 4)],
      columns: [{ width: 10 }, { width: 20, hidden: true }],
      rowHeights: new Map([
        [1, 30],
        [3, 30],
      ]),
      growingRows: new Set([3]),
      freeze: { row: 2, column: 1 },
      conditionalFormats: [
        {
          ranges: [at(3, 2, 5, 2), at(9, 9)],
          formula: 'EXACT($A3,"Lỗi")',
          fill: 'F8D0D0',
          color: '8A0F0F',
          bold: true,
        },
        { ranges: [at(3, 2, 5, 2)], formula: 'TRUE', fill: 'FFFFFF' },
      ],
      validations: [
        {
          ranges: [at(3, 2)],
          rule: { kind: 'list', items: ['Có', 'Không'] },
          prompt: 'Chọn',
          promptTitle: 'Danh sách',
        },
        { ranges: [at(4, 2)], rule: { kind: 'whole', min: 0, max: 9 }, error: 'Số nguyên', severity: 'warning' },
        { ranges: [at(5, 2)], rule: { kind: 'custom', formula: 'ISNUMBER(B5)' } },
        { ranges: [at(7, 2)], prompt: 'Chỉ là lời nhắc' },
      ],
    },
    { ...emptySheet('_chitieu', [{ row: 1, column: 1, value: 'plan', style: 'text' }]), visibility: 'veryHidden' },
  ],
  [{ name: 'ct.B1.num', refersTo: "'Báo cáo'!$B$3" }],
);

let blueprint: WorkbookBlueprint;
let grid: UniverGrid;
beforeAll(async () => {
  const outcome = await readBlueprint(await writeWorkbook(content));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  blueprint = outcome.value;
  grid = openHeadlessGrid();
  grid.open(blueprint);
  await grid.settled();
});
afterAll(() => grid.dispose());

const report = () => {
  const [sheet] = grid.sheets;
  if (!sheet) throw new Error('There is no sheet');
  return sheet;
};

test('opens in the place of the blank sheet, at the first that is visible', () => {
  expect(grid.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Báo cáo', 'visible'],
    ['_chitieu', 'veryHidden'],
  ]);
  expect(grid.activeSheet.name).toBe('Báo cáo');
  expect(grid.names).toEqual(content.names);
});

test('keeps the types of values, also of text that looks like a number', () => {
  const values = [3, 4, 5, 6, 7].map((row) => report().cell(row, 2).value);
  expect(values).toEqual(['11.650', true, { error: '#N/A' }, 14, 7]);
  expect(report().cell(3, 2).text).toBe('11.650');
});

test('locks what the file locks; a cell that says nothing is as the Normal style has it', () => {
  expect([report().cell(1, 1), report().cell(3, 2), report().cell(50, 9)].map(({ isLocked }) => isLocked)).toEqual([
    ...[true, false, false],
  ]);
  expect(report().protection).toMatchObject({
    allowFormatRows: true,
    allowFormatColumns: true,
    allowFormatCells: false,
  });
});

test('brings widths, heights, hidden columns, merges, frozen panes and grid lines along', () => {
  expect(blueprint.sheets[0]?.data).toMatchObject({
    columnData: { 0: { w: 80 }, 1: { hd: 1 } },
    rowData: { 0: { h: 40, ia: 0 }, 2: { h: 40, ia: 1 } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    showGridlines: 0,
  });
});

test('brings conditional formats along, the strongest first, for all their ranges', () => {
  const [strongest, weakest] = blueprint.sheets[0]?.conditionalFormats ?? [];
  expect(strongest).toMatchObject({
    ranges: [
      { startRow: 2, startColumn: 1, endRow: 4, endColumn: 1 },
      { startRow: 8, startColumn: 8 },
    ],
    rule: { value: '=EXACT($A3,"Lỗi")', style: { bg: { rgb: '#F8D0D0' }, cl: { rgb: '#8A0F0F' }, bl: 1 } },
  });
  expect(weakest?.rule).toMatchObject({ value: '=TRUE' });
  expect([at(3, 2), at(9, 9), at(6, 2)].map((range) => report().conditionalFormatCount(range))).toEqual([2, 1, 0]);
});

test.each([
  [3, { kind: 'list', formula1: 'Có,Không', promptTitle: 'Danh sách', prompt: 'Chọn', severity: 'stop' }],
  [4, { kind: 'whole', operator: 'between', formula1: '0', formula2: '9', error: 'Số nguyên', severity: 'warning' }],
  [5, { kind: 'custom', formula1: '=ISNUMBER(B5)' }],
  [7, { kind: 'none', prompt: 'Chỉ là lời nhắc' }],
])('brings the validation in row %i along with its messages', (row, expected) => {
  expect(report().validation(row, 2)).toMatchObject(expected);
});

test('finds no validation where there is none', () => {
  expect(report().validation(6, 2)).toBeUndefined();
});

test.each([
  ['nothing', new Uint8Array(), 'not-a-workbook'],
  ['another zip', zipSync({ 'a.txt': new Uint8Array([1]) }), 'other-format'],
])('does not open %s', async (_what, bytes, code) => {
  expect(await readBlueprint(bytes)).toMatchObject({ ok: false, problem: { code } });
});
