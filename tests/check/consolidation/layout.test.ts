import { consolidationContent } from '../../../src/check/consolidation/consolidationContent';
import { selectFiles } from '../../../src/check/consolidation/selection';
import { receivedTable } from '../../../src/check/received';
import type { CheckedReport } from '../../../src/check/received/report';
import { textHeight } from '../../../src/form/textHeight';
import { pointsAcross } from '../../../src/form/template/columnWidths';
import { styleFont } from '../../../src/form/template/styles';
import { consolidationTextsVi as texts } from '../../../src/messages/consolidationTexts.vi';
import { defaultPlan as plan } from '../../../src/plan/defaultPlan';
import { communeRows } from '../../../src/plan/rows';
import { unitsFor } from '../../../src/plan/units';
import type { CellValue } from '../../../src/workbook/cell';
import type { SheetContent } from '../../../src/workbook/content';

const year = 2024;
const rows = communeRows(plan);

function report(unit: string, file: string, values: Readonly<Record<string, CellValue>>): CheckedReport {
  return {
    ...{ file, status: 'ready', unit: { code: unit, name: unit }, year, template: '1', receipt: 'none', open: 0 },
    counts: { error: 0, missing: 0, query: 0, shortfall: 0 },
    values: rows.map(({ id }) => values[id] ?? null),
    notes: new Map(),
  };
}

const [first = '', second = ''] = unitsFor(plan, year).map(({ code }) => code);
const received = receivedTable(
  plan,
  [
    report(first, 'a.xlsx', { 'base.newLiterates': 0, A3: 0, 'base.labourForce': 100, B1: 10 }),
    report(second, 'b.xlsx', { 'base.newLiterates': 5, A3: 5 }),
    report(second, 'c.xlsx', { 'base.newLiterates': 6, A3: 5 }),
  ],
  { today: '2024-11-20', year },
);
const content = consolidationContent(
  plan,
  { received, selection: selectFiles(received, { use: new Set(['b.xlsx']), unready: false }) },
  texts,
);

function sheet(name: string): SheetContent {
  const found = content.sheets.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

const rowWith = ({ cells }: SheetContent, value: CellValue): number =>
  cells.find((cell) => cell.value === value)?.row ?? 0;

test('every verdict has room beside its target, whatever the formulas come to', () => {
  const { cells, columns, rowHeights } = sheet(texts.sheets.summary);
  const verdicts = cells.filter(
    ({ formula = '', style }) => style === 'word' && formula.includes(texts.form.verdicts.met),
  );
  expect(verdicts.length).toBeGreaterThan(20);
  for (const { row, column } of verdicts) {
    const heights = Object.values(texts.form.verdicts).map((word) =>
      textHeight(word, pointsAcross(columns, column), styleFont('wordBold')),
    );
    expect(rowHeights.get(row)).toBeGreaterThanOrEqual(Math.max(...heights));
  }
});

test('the list of shortfalls repeats its headings on every page', () => {
  const { page, cells } = sheet(texts.sheets.shortfalls);
  const row = rowWith(sheet(texts.sheets.shortfalls), texts.shortfalls.headings[6]);
  expect(page?.titleRows).toEqual({ first: row, last: row });
  expect(cells.some((cell) => cell.row > row)).toBe(true);
});

test('what did not occur is not counted as not judged', () => {
  const map = sheet(texts.sheets.map(2030));
  const { totals } = texts.map;
  const column = map.cells.find(({ value }) => value === 'A3')?.column;
  const count = (total: string) =>
    map.cells.find((cell) => cell.row === rowWith(map, total) && cell.column === column)?.value;
  expect([count(totals.met), count(totals.open), count(totals.none)]).toEqual([1, 0, 1]);
});

test('a row that may have to say that its unit counts twice has the room for it', () => {
  const { columns, rowHeights, cells } = sheet(texts.sheets.data);
  const room = textHeight(texts.data.twice, pointsAcross(columns, 7), styleFont('receivedText'));
  const rowOf = (file: string) => cells.find(({ value }) => value === file)?.row ?? 0;
  expect(rowHeights.get(rowOf('b.xlsx'))).toBeGreaterThanOrEqual(room);
  expect(rowHeights.get(rowOf('c.xlsx'))).toBeGreaterThanOrEqual(room);
  expect(rowHeights.get(rowOf('a.xlsx'))).toBeLessThan(room);
});

test('names of files stand there whole, in rows that have the room', () => {
  const file = `${'Báo cáo xây dựng xã hội học tập '.repeat(6)}(bản 2).xlsx`;
  const others = [report(first, `Nhận/${file}`, {}), report(first, 'x.xlsx', { B1: 1 })];
  const table = receivedTable(plan, others, { today: '2024-11-20', year });
  const selection = selectFiles(table, { use: new Set(), unready: false });
  const { sheets } = consolidationContent(plan, { received: table, selection }, texts);
  for (const name of [texts.sheets.data, texts.sheets.gaps]) {
    const { cells, columns, rowHeights } = sheets.find((one) => one.name === name) ?? sheet('');
    const cell = cells.find(({ value }) => value === file);
    const room = textHeight(file, pointsAcross(columns, cell?.column ?? 1), styleFont('receivedText'));
    expect(rowHeights.get(cell?.row ?? 0)).toBeGreaterThanOrEqual(room);
  }
});

test('a figure of the office’s own turns red where no sum can take it along', () => {
  const data = sheet(texts.sheets.data);
  const own = rowWith(data, texts.data.own);
  const columnOf = (id: string) => 8 + rows.findIndex((row) => row.id === id);
  const flaw = data.conditionalFormats.find(
    ({ ranges }) => ranges[0]?.row === own && ranges[0].column === columnOf('B8'),
  );
  expect(flaw?.formula).toMatch(
    /^IF\(ISNUMBER\([A-Z]+\d+\),IF\(ISNUMBER\(\$[A-Z]+\d+\),[A-Z]+\d+>\$[A-Z]+\d+,TRUE\),FALSE\)$/,
  );
});

test('no text is cut on the pages that repeat only the first columns, and all of it has room', () => {
  const data = sheet(texts.sheets.data);
  const last = data.page?.titleColumns?.last ?? 0;
  expect(last).toBeGreaterThan(0);
  expect(data.merges.filter(({ column, lastColumn }) => column <= last && lastColumn > last)).toEqual([]);
  const above = data.cells.filter(
    ({ row, value }) => row < rowWith(data, texts.data.headings[0]) && value !== undefined,
  );
  expect(above.map(({ value }) => value)).toEqual([texts.data.title(year), texts.data.hint]);
  for (const { row, column, value, style } of above) {
    const merge = data.merges.find((each) => each.row === row && each.column === column);
    const room = pointsAcross(data.columns, column, merge?.lastColumn);
    const height = textHeight(
      typeof value === 'string' ? value : '',
      room,
      styleFont(style as Parameters<typeof styleFont>[0]),
    );
    expect(data.rowHeights.get(row)).toBeGreaterThanOrEqual(height);
  }
});
