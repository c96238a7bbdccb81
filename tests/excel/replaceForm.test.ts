import type { WorkbookContent } from '../../src/workbook/content';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { closeWorkbook, describeWorkbook, openWorkbook, quick, valueOf } from './support/openWorkbook';
import { locator, smallForm } from './support/smallForm';
import { emptySheet } from '../xlsx/richContent';

afterEach(closeWorkbook);

let file: Uint8Array;
beforeAll(async () => {
  file = await writeWorkbook(smallForm);
});

const formSheets = ['Báo cáo', 'Hướng dẫn', '_chitieu'];
const oldName = (name: string) => `${name} (bản cũ)`;

/** The form between two sheets of the clerk's, the second of which is called like the form's guide. */
const used: WorkbookContent = {
  ...smallForm,
  sheets: [
    emptySheet('Sổ họp', [{ row: 1, column: 1, value: 'Biên bản', style: 'text' }]),
    ...smallForm.sheets,
    emptySheet('Danh sách', [{ row: 1, column: 1, value: 'Hộ nghèo', style: 'text' }]),
  ],
};

async function openUsed(options = {}) {
  const opened = await openWorkbook(used, options);
  opened.excel.typeInto('Báo cáo', 'B3', '21');
  await opened.excel.quiet();
  return opened;
}

function placesOf({ grid }: Awaited<ReturnType<typeof openWorkbook>>['excel']) {
  return grid.sheets.map((sheet) => sheet.name);
}

test('the new form takes the place and the names of the old one, which goes to the end', async () => {
  const { excel, workbook } = await openUsed();
  const options = excel.sheet('Báo cáo').protection;
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(replaced).toEqual({
    sheetNames: formSheets,
    repaired: { names: [], formulas: [] },
    old: formSheets.map((was) => ({ was, is: oldName(was) })),
  });
  expect(placesOf(excel)).toEqual(['Sổ họp', ...formSheets, 'Danh sách', ...formSheets.map(oldName)]);
  expect(describeWorkbook(excel).names).toEqual([
    "ct.B1.num = 'Báo cáo'!$B$3",
    "ct.B2.num = 'Báo cáo'!$B$4",
    "ct.meta.plan = '_chitieu'!$B$1",
    "ct.meta.status = 'Báo cáo'!$A$1",
  ]);
  expect(excel.grid.names.filter((name) => name.scope !== undefined)).toEqual([]);
  expect(excel.selectedAddress()).toBe("'Báo cáo'!B3");
  expect(excel.cell('Báo cáo', 'B3').value).toBeNull();
  expect(excel.cell('Báo cáo (bản cũ)', 'B3').value).toBe(21);
  expect(excel.cell('Báo cáo (bản cũ)', 'A3').value).toBeNull();
  expect(excel.sheet('Báo cáo (bản cũ)').protection).toEqual(options);
  expect(excel.sheet('_chitieu (bản cũ)').visibility).toBe('hidden');
  expect(valueOf(await workbook.readForm(locator)).sheets.map(({ name }) => name)).toEqual(['Báo cáo', '_chitieu']);
});

test('undone, all is as it was', async () => {
  const { excel, workbook } = await openUsed();
  const { active: _active, ...before } = describeWorkbook(excel);
  const options = excel.sheet('Báo cáo').protection;
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  valueOf(await workbook.undoReplacement(replaced));
  await excel.quiet();
  expect(describeWorkbook(excel)).toMatchObject(before);
  expect(excel.sheet('Báo cáo').protection).toEqual(options);
  expect(valueOf(await workbook.readForm(locator)).sheets[0]?.at(3, 2).value).toBe(21);
});

test('the old sheets can be removed for good, whatever they are called by now', async () => {
  const { excel, workbook } = await openUsed();
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  excel.sheet('Báo cáo (bản cũ)').rename('Để xem lại');
  excel.sheet('Hướng dẫn (bản cũ)').remove();
  valueOf(await workbook.removeOld(replaced));
  expect(placesOf(excel)).toEqual(['Sổ họp', ...formSheets, 'Danh sách']);
  expect(await workbook.undoReplacement(replaced)).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
  expect(placesOf(excel)).toEqual(['Sổ họp', ...formSheets, 'Danh sách']);
});

describe('a pane that is opened later', () => {
  /** Another pane over the same workbook: it knows nothing of what the first one did. */
  const opened = () => createExcelWorkbook({ timing: quick, subscribeFocus: () => () => {} });
  const setting = 'chitieu.replaced';

  test('puts the old form back', async () => {
    const { excel, workbook } = await openUsed();
    const { active: _active, ...before } = describeWorkbook(excel);
    const options = excel.sheet('Báo cáo').protection;
    valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    excel.sheet('Báo cáo (bản cũ)').rename('Để xem lại');
    const later = opened();
    const kept = valueOf(await later.findReplaced());
    expect(kept?.old).toEqual([
      { was: 'Báo cáo', is: 'Để xem lại' },
      { was: 'Hướng dẫn', is: 'Hướng dẫn (bản cũ)' },
      { was: '_chitieu', is: '_chitieu (bản cũ)' },
    ]);
    valueOf(await later.undoReplacement(kept!));
    await excel.quiet();
    expect(describeWorkbook(excel)).toMatchObject(before);
    expect(excel.sheet('Báo cáo').protection).toEqual(options);
    expect(valueOf(await later.findReplaced())).toBeUndefined();
  });

  test('removes the old sheets, and has nothing more to offer', async () => {
    const { excel, workbook } = await openUsed();
    valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    excel.sheet('Hướng dẫn (bản cũ)').remove();
    const later = opened();
    valueOf(await later.removeOld(valueOf(await later.findReplaced())!));
    expect(placesOf(excel)).toEqual(['Sổ họp', ...formSheets, 'Danh sách']);
    expect(valueOf(await later.findReplaced())).toBeUndefined();
  });

  test('finds the sheets by their names where the program gave them other ids', async () => {
    const { excel, workbook } = await openUsed();
    const { active: _active, ...before } = describeWorkbook(excel);
    valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    const { settings } = excel.host.context;
    settings.set(setting, String(settings.get(setting)).replaceAll(/"id":"\{[^}]*\}"/g, '"id":"{other}"'));
    const later = opened();
    valueOf(await later.undoReplacement(valueOf(await later.findReplaced())!));
    await excel.quiet();
    expect(describeWorkbook(excel)).toMatchObject(before);
  });

  test('does nothing where one of the old sheets is gone, and says so', async () => {
    const { excel, workbook } = await openUsed();
    valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    excel.sheet('_chitieu (bản cũ)').remove();
    const later = opened();
    const kept = valueOf(await later.findReplaced())!;
    const before = describeWorkbook(excel);
    expect(await later.undoReplacement(kept)).toMatchObject({ ok: false, problem: { code: 'sheet-gone' } });
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test('offers nothing where the first pane has put the old form back and could not forget it', async () => {
    const { excel, workbook } = await openUsed();
    const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    excel.host.faults.order({ code: 'GeneralException', member: 'Setting.Delete' });
    valueOf(await workbook.undoReplacement(replaced));
    expect(excel.host.context.settings.has(setting)).toBe(true);
    expect(valueOf(await opened().findReplaced())).toBeUndefined();
  });

  test('finds nothing where the workbook could not keep it, though the form was replaced', async () => {
    const { excel, workbook } = await openUsed();
    excel.host.faults.order({ code: 'GeneralException', member: 'SettingCollection.Add' });
    const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
    expect(valueOf(await opened().findReplaced())).toBeUndefined();
    valueOf(await workbook.undoReplacement(replaced));
  });

  const noSheets = '"old":[{"id":"x","was":"a","is":"b","ids":[]}],"arrived":[],"names":[],"formNames":[]';
  test.each([
    ['no text', 7],
    ['no JSON', '{"kept":1'],
    ['of another shape', `{"kept":1,${noSheets.replace('"ids":[]', '"ids":[{}]')}}`],
    ['too long', `{"kept":1,${noSheets.replace('"b"', '"Báo cáo"')},"x":"${'x'.repeat(200_000)}"}`],
    ['about sheets that are not there', `{"kept":1,${noSheets}}`],
  ])('finds nothing in a setting that is %s', async (_title, text) => {
    const { excel } = await openUsed();
    excel.host.context.settings.set(setting, text);
    expect(valueOf(await opened().findReplaced())).toBeUndefined();
  });
});

test('a second replacement finds other names for what it sets aside', async () => {
  const { excel, workbook } = await openUsed();
  valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  const again = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(again.old.map(({ is }) => is)).toEqual(formSheets.map((name) => `${name} (bản cũ) (2)`));
  expect(placesOf(excel).slice(0, 4)).toEqual(['Sổ họp', ...formSheets]);
});

test("a clerk's own sheet that is called like the guide is left alone", async () => {
  const { excel, workbook } = await openUsed();
  excel.sheet('Hướng dẫn').remove();
  excel.sheet('Danh sách').rename('Hướng dẫn');
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(replaced.old.map(({ was }) => was)).toEqual(['Báo cáo', '_chitieu']);
  expect(replaced.sheetNames).toEqual(['Báo cáo', 'Hướng dẫn (2)', '_chitieu']);
  expect(excel.cell('Hướng dẫn', 'A1').value).toBe('Hộ nghèo');
});

test('a form whose sheets were renamed and whose names are lost is found by what it says', async () => {
  const { excel, workbook } = await openUsed();
  await workbook.readForm(locator);
  excel.sheet('Báo cáo').rename('Biểu xã');
  for (const name of excel.grid.names) excel.grid.removeName(name);
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(replaced.old.map(({ was }) => was)).toEqual(['Biểu xã', 'Hướng dẫn', '_chitieu']);
  expect(placesOf(excel)).toContain('Biểu xã (bản cũ)');
});

test('without a form nothing is done', async () => {
  const { excel, workbook } = await openWorkbook();
  const before = describeWorkbook(excel);
  expect(await workbook.replaceForm(file, smallForm, locator, oldName)).toEqual({
    ok: false,
    problem: { code: 'no-form' },
  });
  expect(describeWorkbook(excel)).toEqual(before);
});

test('a sheet whose protection has a password keeps its ids', async () => {
  const { excel, workbook } = await openUsed();
  excel.host.faults.order({ code: 'AccessDenied', member: 'WorksheetProtection.Unprotect' });
  valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(excel.cell('Báo cáo (bản cũ)', 'A3').value).toBe('B1.num');
  expect(excel.sheet('Báo cáo (bản cũ)').protection).toBeDefined();
});

test('names and formulas that insertion breaks are mended', async () => {
  const { excel, workbook } = await openUsed({ breakNamesOnInsert: true, breakFormulasOnInsert: true });
  const replaced = valueOf(await workbook.replaceForm(file, smallForm, locator, oldName));
  expect(replaced.repaired.names).toHaveLength(smallForm.names.length);
  expect(describeWorkbook(excel).names).toContain("ct.B1.num = 'Báo cáo'!$B$3");
});

describe('when Excel fails', () => {
  const [insert, add] = ['Workbook.InsertWorksheetsFromBase64', 'NamedItemCollection.Add'];
  test.each([
    ['to drop a name', { member: 'NamedItem.Delete' }, {}],
    ['to rename', { member: 'Worksheet.Name' }, {}],
    ['after renaming', { member: 'Worksheet.Name', afterEffect: true }, {}],
    ['to insert', { member: insert }, {}],
    ['after inserting', { member: insert, afterEffect: true }, {}],
    ['to move a sheet', { member: 'Worksheet.Position' }, {}],
    ['to put a name back', { member: add }, { loseNamesOnInsert: true }],
    ['to write a formula', { member: 'Range.Formulas' }, { breakFormulasOnInsert: true }],
    ['to show the form', { member: 'Range.Select' }, {}],
    ['to lift protection', { member: 'WorksheetProtection.Unprotect' }, {}],
    ['to clear ids', { member: 'Range.Values' }, {}],
    ['to protect again', { member: 'WorksheetProtection.Protect' }, {}],
  ] as const)('%s, the workbook is as it was', async (_, fault, quirks) => {
    const { excel, workbook } = await openUsed(quirks);
    const { active: _active, ...before } = describeWorkbook(excel);
    const options = excel.sheet('Báo cáo').protection;
    excel.host.faults.order({ code: 'GeneralException', ...fault });
    const outcome = await workbook.replaceForm(file, smallForm, locator, oldName);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'insert-failed' } });
    await excel.quiet();
    expect(describeWorkbook(excel)).toMatchObject(before);
    expect(excel.sheet('Báo cáo').protection).toEqual(options);
    expect(placesOf(excel)).toEqual(['Sổ họp', ...formSheets, 'Danh sách']);
  });

  test('and cannot take back either, it is owned up to', async () => {
    const { excel, workbook } = await openUsed();
    excel.host.faults.order({ code: 'RequestAborted', member: 'Range.Select' });
    for (let i = 0; i < 2; i++) excel.host.faults.order({ code: 'GeneralException', member: 'Worksheet.Delete' });
    const outcome = await workbook.replaceForm(file, smallForm, locator, oldName);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'form-incomplete' } });
  });
});

test('while a cell is being edited nothing is done', async () => {
  const { excel, workbook } = await openUsed();
  const before = describeWorkbook(excel);
  excel.host.editing.begin();
  expect(await workbook.replaceForm(file, smallForm, locator, oldName)).toEqual({
    ok: false,
    problem: { code: 'cell-edit-mode' },
  });
  expect(describeWorkbook(excel)).toEqual(before);
});
