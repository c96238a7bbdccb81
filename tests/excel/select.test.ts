import { closeWorkbook, openWorkbook } from './support/openWorkbook';
import { locator, smallForm } from './support/smallForm';

afterEach(closeWorkbook);

const shown = { ok: true, value: undefined };
const gone = (sheet: string) => ({ ok: false, problem: { code: 'sheet-gone', facts: { sheet } } });

test('a cell is shown in one round trip that writes nothing', async () => {
  const { excel, workbook, spent } = await openWorkbook(smallForm);
  excel.sheet('Hướng dẫn').activate();
  expect(await workbook.select({ sheet: 'Báo cáo', row: 4, column: 2 })).toEqual(shown);
  expect(spent()).toEqual({ roundTrips: 1, writes: 0 });
  expect(excel.selectedAddress()).toBe("'Báo cáo'!B4");
});

test('a cell of a sheet that was renamed since the last reading is shown', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  await workbook.readForm(locator);
  excel.sheet('Báo cáo').rename('Biểu của xã');
  excel.grid.addSheet('Báo cáo');
  expect(await workbook.select({ sheet: 'Báo cáo', row: 4, column: 2 })).toEqual(shown);
  expect(excel.selectedAddress()).toBe("'Biểu của xã'!B4");
});

test('a cell of a sheet that is gone is not', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  await workbook.readForm(locator);
  excel.sheet('Hướng dẫn').activate();
  excel.sheet('Báo cáo').remove();
  expect(await workbook.select({ sheet: 'Báo cáo', row: 4, column: 2 })).toEqual(gone('Báo cáo'));
  expect(await workbook.select({ sheet: 'Không có', row: 1, column: 1 })).toEqual(gone('Không có'));
  expect(excel.grid.activeSheet.name).toBe('Hướng dẫn');
});

test('a cell of a hidden sheet is not, and the sheet stays hidden', async () => {
  const { excel, workbook, spent } = await openWorkbook(smallForm);
  const before = excel.selectedAddress();
  expect(await workbook.select({ sheet: '_chitieu', row: 1, column: 2 })).toEqual(gone('_chitieu'));
  expect(spent().writes).toBe(0);
  expect(excel.sheet('_chitieu').visibility).toBe('hidden');
  expect(excel.selectedAddress()).toBe(before);
});

test('a failure for another reason is told as such', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  excel.host.faults.order({ code: 'RequestAborted', member: 'Range.Select' });
  expect(await workbook.select({ sheet: 'Báo cáo', row: 4, column: 2 })).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: 'RequestAborted' } },
  });
});
