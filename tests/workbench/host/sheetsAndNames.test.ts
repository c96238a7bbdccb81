import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first, refusal } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

test('adds, renames, hides and deletes sheets; a deleted one is not found any more', async () => {
  const code = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.add('Tạm');
    sheet.load('id');
    await context.sync();
    sheet.set({ name: 'Đổi tên', visibility: 'Hidden' });
    const all = context.workbook.worksheets.load('items/name,items/visibility,items/position');
    const counts = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
    await context.sync();
    expect(all.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Sheet1', 'Visible', 0],
      ['Đổi tên', 'Hidden', 1],
    ]);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    sheet.delete();
    await context.sync();
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(code[0]).toBe('ItemNotFound');
});

test('a sheet that is very hidden can be neither deleted nor shown to anyone', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Kín').visibility = 'VeryHidden';
    await context.sync();
  });
  const kin = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Kín');
  for (const act of [(c: Excel.RequestContext) => kin(c).delete(), (c: Excel.RequestContext) => kin(c).activate()]) {
    const [code] = await refusal(async (context) => {
      act(context);
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  }
  expect(excel.sheet('Kín').visibility).toBe('veryHidden');
});

test('adds, reads, changes and deletes names; they follow their sheet', async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = first(context);
    names.add('ct.B1.num', sheet.getRange('B2'));
    names.add('ct.hằng', '=5');
    sheet.names.add('riêng', '=Sheet1!$A$1');
    sheet.name = 'Báo cáo';
    names.load('items/name,items/formula,items/type,items/value,items/scope,items/visible');
    const own = sheet.names.load('items/name,items/scope');
    await context.sync();
    const shown = names.items.map((item) => [
      item.name,
      item.formula as unknown,
      item.type,
      item.value as unknown,
      item.scope,
    ]);
    expect(shown).toEqual([
      ['ct.B1.num', "='Báo cáo'!$B$2", 'Range', "'Báo cáo'!$B$2", 'Workbook'],
      ['ct.hằng', '=5', 'Integer', '5', 'Workbook'],
    ]);
    expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([['riêng', 'Worksheet']]);
    const range = names.getItem('CT.b1.NUM').getRange().load('address');
    const none = names.getItem('ct.hằng').getRangeOrNullObject();
    await context.sync();
    expect([range.address, none.isNullObject]).toEqual(["'Báo cáo'!B2", true]);
    names.getItem('ct.B1.num').formula = "='Báo cáo'!$C$3";
    names.getItemOrNullObject('ct.hằng').delete();
    names.getItemOrNullObject('không có').delete();
    await context.sync();
  });
  expect(excel.grid.names.filter(({ scope }) => scope === undefined)).toEqual([
    { name: 'ct.B1.num', refersTo: "'Báo cáo'!$C$3" },
  ]);
});

test('a name loses its reference with its sheet', async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tạm');
    context.workbook.names.add('ct.x', sheet.getRange('A1'));
    await context.sync();
    sheet.delete();
    const item = context.workbook.names.getItem('ct.x').load('formula,type');
    await context.sync();
    return item.toJSON();
  });
  expect(name).toMatchObject({ formula: '=#REF!', type: 'Error' });
});

test('a sheet moves to another place, and to none that does not exist', async () => {
  for (const name of ['Hai', 'Ba']) excel.grid.addSheet(name);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').position = 2;
    await context.sync();
  });
  expect(excel.grid.sheets.map((sheet) => sheet.name)).toEqual(['Hai', 'Ba', 'Sheet1']);
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').position = 3;
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
});
