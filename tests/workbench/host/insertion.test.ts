import type { WorkbookContent } from '../../../src/workbook/content';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { openEmulatedExcel, type EmulatedExcel, type EmulatedExcelOptions } from '../../support/emulatedExcel';
import { emptySheet, workbookOf } from '../../xlsx/richContent';

const form: WorkbookContent = workbookOf(
  [
    {
      ...emptySheet('Báo cáo', [
        { row: 1, column: 1, value: 'Tổng', style: 'text' },
        { row: 2, column: 1, formula: "SUM('_chitieu'!A1,A3)", value: 0, style: 'text' },
        { row: 3, column: 1, value: 2, style: 'entry' },
      ]),
      isProtected: true,
    },
    { ...emptySheet('_chitieu', [{ row: 1, column: 1, value: 40, style: 'text' }]), visibility: 'hidden' },
  ],
  [
    { name: 'ct.tổng', refersTo: "'Báo cáo'!$A$2" },
    { name: 'ct.plan', refersTo: "'_chitieu'!$A$1" },
  ],
);

let excel: EmulatedExcel;
afterEach(() => excel.dispose());

async function insert(options: EmulatedExcelOptions = {}, insertion?: Excel.InsertWorksheetOptions): Promise<string[]> {
  excel = await openEmulatedExcel(options);
  return insertAgain(insertion);
}

async function insertAgain(insertion: Excel.InsertWorksheetOptions = { positionType: 'End' }): Promise<string[]> {
  const base64 = Buffer.from(await writeWorkbook(form)).toString('base64');
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, insertion);
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    await excel.grid.settled();
    return ids.value.map((id) => sheets.items.find((sheet) => sheet.id === id)?.name ?? '');
  });
}

const namesOfSheets = () => excel.grid.sheets.map(({ name }) => name);

test('adds the sheets behind the others with their values, names, visibility and protection, and stays where one is', async () => {
  expect(await insert()).toEqual(['Báo cáo', '_chitieu']);
  expect(namesOfSheets()).toEqual(['Sheet1', 'Báo cáo', '_chitieu']);
  expect(excel.grid.activeSheet.name).toBe('Sheet1');
  expect(excel.cell('Báo cáo', 'A2')).toMatchObject({ value: 42, formula: "SUM('_chitieu'!A1,A3)", isLocked: true });
  expect(excel.cell('Báo cáo', 'A3')).toMatchObject({ value: 2, isLocked: false });
  expect(excel.sheet('_chitieu').visibility).toBe('hidden');
  expect(excel.sheet('Báo cáo').protection).toMatchObject({ allowFormatRows: true, allowFormatCells: false });
  expect(excel.grid.names).toEqual(form.names);
});

test('renames a sheet whose name is taken, and everything that refers to it; a taken name goes to the new sheet alone', async () => {
  await insert();
  expect(await insertAgain()).toEqual(['Báo cáo (2)', '_chitieu (2)']);
  expect(excel.cell('Báo cáo (2)', 'A2')).toMatchObject({ value: 42, formula: "SUM('_chitieu (2)'!A1,A3)" });
  expect(excel.grid.names.slice(2)).toEqual([
    { name: 'ct.tổng', refersTo: "'Báo cáo (2)'!$A$2", scope: excel.sheet('Báo cáo (2)').id },
    { name: 'ct.plan', refersTo: "'_chitieu (2)'!$A$1", scope: excel.sheet('_chitieu (2)').id },
  ]);
});

test.each<[Excel.InsertWorksheetOptions, string[]]>([
  [{ positionType: 'Beginning' }, ['Báo cáo', '_chitieu', 'Sheet1']],
  [{ positionType: 'Before', relativeTo: 'Sheet1' }, ['Báo cáo', '_chitieu', 'Sheet1']],
  [{ positionType: 'After', relativeTo: 'Sheet1', sheetNamesToInsert: ['_chitieu'] }, ['Sheet1', '_chitieu']],
])('puts them where %j says', async (insertion, expected) => {
  await insert({}, insertion);
  expect(namesOfSheets()).toEqual(expected);
});

test('can lose the names on the way', async () => {
  await insert({ loseNamesOnInsert: true });
  expect(excel.grid.names).toEqual([]);
});

test('can break the names on the way', async () => {
  await insert({ breakNamesOnInsert: true });
  expect(excel.grid.names.map(({ refersTo }) => refersTo)).toEqual(['#REF!', '#REF!']);
});

test('can break the formulas on the way', async () => {
  await insert({ breakFormulasOnInsert: true });
  expect(excel.cell('Báo cáo', 'A2')).toMatchObject({ value: { error: '#REF!' }, formula: '#REF!' });
  expect(excel.cell('Báo cáo', 'A3').value).toBe(2);
});
