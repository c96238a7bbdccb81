import type { WorkbookContent } from '../../src/workbook/content';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { closeWorkbook, describeWorkbook, openWorkbook, quick, valueOf } from './support/openWorkbook';
import { locator, ownWorkbook, smallForm } from './support/smallForm';

afterEach(closeWorkbook);

let file: Uint8Array;
beforeAll(async () => {
  file = await writeWorkbook(smallForm);
});

const untouched = { repaired: { names: [], formulas: [] } };
const formSheets = ['Báo cáo', 'Hướng dẫn', '_chitieu'];

test('a form goes into a blank workbook in three round trips and is shown at its first entry', async () => {
  const { excel, workbook, spent } = await openWorkbook();
  expect(await workbook.insertForm(file, smallForm, locator)).toEqual({
    ok: true,
    value: { sheetNames: formSheets, ...untouched },
  });
  expect(spent()).toEqual({ roundTrips: 3, writes: 1 });
  expect(excel.grid.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', ...formSheets]);
  expect(excel.sheet('_chitieu').visibility).toBe('hidden');
  expect(excel.selectedAddress()).toBe("'Báo cáo'!B3");
  excel.typeInto('Báo cáo', 'B3', '21');
  await excel.quiet();
  expect(excel.cell('Báo cáo', 'C3').value).toBe(42);
});

test("a clerk's own sheet of the same name is left as it is", async () => {
  const { excel, workbook, spent } = await openWorkbook(ownWorkbook);
  const before = describeWorkbook(excel);
  const inserted = valueOf(await workbook.insertForm(file, smallForm, locator));
  expect(inserted).toEqual({ sheetNames: ['Báo cáo (2)', 'Hướng dẫn', '_chitieu'], ...untouched });
  expect(spent().roundTrips).toBe(3);
  const after = describeWorkbook(excel);
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  expect(after.names).toEqual(expect.arrayContaining([...before.names, "ct.B1.num = 'Báo cáo (2)'!$B$3"]));
  expect(valueOf(await workbook.readForm(locator)).sheets[0]?.name).toBe('Báo cáo (2)');
});

test('a second form is not inserted', async () => {
  const { excel, workbook, spent } = await openWorkbook(smallForm);
  const before = describeWorkbook(excel);
  expect(await workbook.insertForm(file, smallForm, locator)).toEqual({ ok: false, problem: { code: 'form-present' } });
  expect(spent()).toEqual({ roundTrips: 1, writes: 0 });
  expect(describeWorkbook(excel)).toEqual(before);
});

// Names that the workbook already has arrive as the inserted sheet's own.
test('where the form is half deleted a new one can be inserted, and the names lead to the new one', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  excel.grid.addSheet('Khác');
  excel.sheet('Báo cáo').remove();
  const inserted = valueOf(await workbook.insertForm(file, smallForm, locator));
  expect(inserted.sheetNames).toEqual(['Báo cáo', 'Hướng dẫn (2)', '_chitieu (2)']);
  expect(describeWorkbook(excel).names).toEqual([
    "ct.B1.num = 'Báo cáo'!$B$3",
    "ct.B2.num = 'Báo cáo'!$B$4",
    "ct.meta.plan = '_chitieu (2)'!$B$1",
    "ct.meta.status = 'Báo cáo'!$A$1",
  ]);
  expect(excel.grid.names.filter((name) => name.scope !== undefined)).toEqual([]);
});

describe.each(['loseNamesOnInsert', 'breakNamesOnInsert'] as const)('when insertion meets %s', (quirk) => {
  test('the names are put back', async () => {
    const { excel, workbook } = await openWorkbook(ownWorkbook, { [quirk]: true });
    const { repaired } = valueOf(await workbook.insertForm(file, smallForm, locator));
    expect(repaired).toEqual({ names: smallForm.names.map((item) => item.name), formulas: [] });
    expect(describeWorkbook(excel).names).toEqual([
      "ct.B1.num = 'Báo cáo (2)'!$B$3",
      "ct.B2.num = 'Báo cáo (2)'!$B$4",
      "ct.meta.plan = '_chitieu'!$B$1",
      "ct.meta.status = 'Báo cáo (2)'!$A$1",
      "của_tôi = 'Báo cáo'!$B$2",
    ]);
    expect(excel.selectedAddress()).toBe("'Báo cáo (2)'!B3");
  });
});

test('formulas that insertion broke are written again, and the sheet is protected as before', async () => {
  const { excel, workbook } = await openWorkbook(undefined, { breakFormulasOnInsert: true });
  const { repaired } = valueOf(await workbook.insertForm(file, smallForm, locator));
  expect(repaired).toEqual({
    names: [],
    formulas: ['Báo cáo!A1', 'Báo cáo!C3', 'Báo cáo!D3', 'Báo cáo!C4', 'Báo cáo!D4'],
  });
  expect(excel.sheet('Báo cáo').protection).toMatchObject({ allowFormatRows: true, allowInsertRows: false });
  excel.typeInto('Báo cáo', 'B3', '21');
  await excel.quiet();
  expect(excel.cell('Báo cáo', 'C3').value).toBe(42);
  expect(excel.cell('Báo cáo', 'A1').value).toBe('Chưa đủ');
});

test('a single formula that came out differently is written again', async () => {
  const { excel, workbook } = await openWorkbook();
  const [report, ...others] = smallForm.sheets;
  const cells = report!.cells.map((cell) => (cell.row === 4 && cell.column === 3 ? { ...cell, formula: 'B3' } : cell));
  const bent = await writeWorkbook({ ...smallForm, sheets: [{ ...report!, cells }, ...others] });
  const { repaired } = valueOf(await workbook.insertForm(bent, smallForm, locator));
  expect(repaired).toEqual({ names: [], formulas: ['Báo cáo!C4'] });
  excel.typeInto('Báo cáo', 'B4', '4');
  await excel.quiet();
  expect(excel.cell('Báo cáo', 'C4').value).toBe(8);
});

test('a hidden sheet that came into view is hidden again', async () => {
  const { excel, workbook } = await openWorkbook();
  const sheets = smallForm.sheets.map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
  valueOf(await workbook.insertForm(await writeWorkbook({ ...smallForm, sheets }), smallForm, locator));
  expect(excel.grid.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'visible', 'visible', 'hidden']);
});

test('protection stays untouched where only names are repaired', async () => {
  const { excel, workbook } = await openWorkbook(undefined, { loseNamesOnInsert: true });
  valueOf(await workbook.insertForm(file, smallForm, locator));
  const touched = excel.host.batches.flatMap((batch) => batch.touched);
  expect(touched).toContain('NamedItemCollection.Add');
  expect(touched.filter((member) => member.startsWith('WorksheetProtection'))).toEqual([]);
});

describe('when Excel refuses', () => {
  const [insert, add] = ['Workbook.InsertWorksheetsFromBase64', 'NamedItemCollection.Add'];
  const [write, select] = ['Range.Formulas', 'Range.Select'];

  test.each([
    ['the file', { code: 'InvalidArgument', member: insert }, {}, 'insert-failed'],
    ['the file for reasons of its own', { code: 'GeneralException', member: insert }, {}, 'insert-failed'],
    ['new sheets', { code: 'AccessDenied', member: insert }, {}, 'access-denied'],
    ['after inserting', { code: 'GeneralException', member: insert, afterEffect: true }, {}, 'insert-failed'],
    ['a name', { code: 'GeneralException', member: add }, { loseNamesOnInsert: true }, 'insert-failed'],
    ['a formula', { code: 'AccessDenied', member: write }, { breakFormulasOnInsert: true }, 'access-denied'],
    ['to show the form', { code: 'RequestAborted', member: select }, {}, 'insert-failed'],
    [
      'to show the repaired form',
      { code: 'RequestAborted', member: select },
      { loseNamesOnInsert: true },
      'insert-failed',
    ],
  ] as const)('%s, the workbook is as it was', async (_, fault, quirks, code) => {
    const { excel, workbook } = await openWorkbook(ownWorkbook, quirks);
    const before = describeWorkbook(excel);
    excel.host.faults.order(fault);
    const outcome = await workbook.insertForm(file, smallForm, locator);
    expect(outcome).toMatchObject({ ok: false, problem: { code, facts: { code: fault.code } } });
    const { active: _active, ...after } = describeWorkbook(excel);
    expect(after).toEqual({ sheets: before.sheets, names: before.names });
  });
});

test('a file that is no workbook is refused without a trace', async () => {
  const { excel, workbook } = await openWorkbook(ownWorkbook);
  const before = describeWorkbook(excel);
  const outcome = await workbook.insertForm(new Uint8Array([1, 2, 3]), smallForm, locator);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'insert-failed' } });
  expect(describeWorkbook(excel)).toEqual(before);
});

test('a file that lacks a sheet of the form is taken back', async () => {
  const { excel, workbook } = await openWorkbook(ownWorkbook);
  const before = describeWorkbook(excel);
  const partial = await writeWorkbook({ ...smallForm, sheets: smallForm.sheets.slice(0, 2), names: [] });
  const outcome = await workbook.insertForm(partial, smallForm, locator);
  expect(outcome).toEqual({ ok: false, problem: { code: 'insert-failed', facts: { code: 'SheetsMissing' } } });
  expect(describeWorkbook(excel)).toEqual(before);
});

test('names that led to an older form lead there again when the new one is taken back', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  excel.grid.addSheet('Khác');
  excel.sheet('Báo cáo').remove();
  const before = describeWorkbook(excel);
  excel.host.faults.order({ code: 'GeneralException', member: 'Range.Select' });
  expect((await workbook.insertForm(file, smallForm, locator)).ok).toBe(false);
  const after = describeWorkbook(excel);
  expect(after.sheets).toEqual(before.sheets);
  expect(after.names.filter((name) => !name.includes('#REF!'))).toEqual(["ct.meta.plan = '_chitieu'!$B$1"]);
});

test('a sheet hidden for good is taken back too', async () => {
  const secret: WorkbookContent = {
    ...smallForm,
    sheets: smallForm.sheets.map((sheet) =>
      sheet.name === '_chitieu' ? { ...sheet, visibility: 'veryHidden' } : sheet,
    ),
  };
  const { excel, workbook } = await openWorkbook();
  excel.host.faults.order({ code: 'GeneralException', member: 'Range.Select' });
  expect((await workbook.insertForm(await writeWorkbook(secret), secret, locator)).ok).toBe(false);
  expect(excel.grid.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});

test('sheets that cannot be taken back are owned up to', async () => {
  const { excel, workbook } = await openWorkbook();
  excel.host.faults.order({ code: 'RequestAborted', member: 'Range.Select' });
  excel.host.faults.order({ code: 'GeneralException', member: 'Worksheet.Delete' });
  const outcome = await workbook.insertForm(file, smallForm, locator);
  expect(outcome).toEqual({ ok: false, problem: { code: 'form-incomplete', facts: { code: 'RequestAborted' } } });
});

test('while a cell is being edited nothing is inserted and nothing changed', async () => {
  const { excel, workbook } = await openWorkbook();
  excel.host.editing.begin();
  expect(await workbook.insertForm(file, smallForm, locator)).toEqual({
    ok: false,
    problem: { code: 'cell-edit-mode' },
  });
  expect(excel.grid.sheets).toHaveLength(1);
});

test('a clerk who begins to type at the wrong moment finds nothing inserted and nothing taken back', async () => {
  const { excel, workbook, spent } = await openWorkbook();
  const fault = { code: 'InvalidOperationInCellEditMode', member: 'Workbook.InsertWorksheetsFromBase64' };
  const tries = quick.editPauses.length + 1;
  for (let i = 0; i < tries; i++) excel.host.faults.order(fault);
  expect(await workbook.insertForm(file, smallForm, locator)).toEqual({
    ok: false,
    problem: { code: 'cell-edit-mode' },
  });
  expect(spent().roundTrips).toBe(1 + tries);
});

test("the clerk's sheet stays in front while a form that needs repair may yet be taken away", async () => {
  const { excel, workbook } = await openWorkbook(ownWorkbook, { loseNamesOnInsert: true });
  excel.sheet('Sổ họp').activate();
  excel.host.faults.order({ code: 'GeneralException', member: 'NamedItemCollection.Add' });
  expect((await workbook.insertForm(file, smallForm, locator)).ok).toBe(false);
  expect(excel.grid.activeSheet.name).toBe('Sổ họp');
  expect(excel.host.batches.flatMap((batch) => batch.touched)).not.toContain('Worksheet.Activate');
});
