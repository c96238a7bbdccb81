import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

test('selects a cell on another sheet and tells what is selected', async () => {
  const address = await Excel.run(async (context) => {
    context.workbook.worksheets.add('Báo cáo').getRange('E12').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [selected.address, active.name];
  });
  expect(address).toEqual(["'Báo cáo'!E12", 'Báo cáo']);
  expect(excel.selectedAddress()).toBe("'Báo cáo'!E12");
});

test('finds the used part of a range, and nothing in an empty one', async () => {
  excel.typeInto('Sheet1', 'C3', '1');
  excel.typeInto('Sheet1', 'E9', '2');
  const found = await Excel.run(async (context) => {
    const used = first(context).getRange('A1:Z99').getUsedRangeOrNullObject().load('address');
    const none = first(context).getRange('G1:Z99').getUsedRangeOrNullObject().load('address');
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(found).toEqual(['Sheet1!C3:E9', true]);
});

test('derives ranges from ranges', async () => {
  const addresses = await Excel.run(async (context) => {
    const range = first(context).getRange('B2:D5');
    const derived = [
      ...[range.getCell(0, 1), range.getCell(4, 0), range.getRow(3), range.getColumn(2), range.getLastCell()],
      ...[range.getOffsetRange(1, -1), range.getResizedRange(1, 2), range.getBoundingRect('F1')],
      ...[range.getIntersection('C4:Z9'), first(context).getCell(0, 0), first(context).getRangeByIndexes(1, 2, 3, 1)],
    ].map((each) => each.load('address'));
    await context.sync();
    return derived.map(({ address }) => address.replace('Sheet1!', ''));
  });
  expect(addresses).toEqual([
    ...['C2', 'B6', 'B5:D5', 'D2:D5', 'D5', 'A3:C6', 'B2:F6', 'B1:F5', 'C4:D5', 'A1', 'C2:C4'],
  ]);
});

test('tells the fill of a range where there is one', async () => {
  const colors = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('format/fill/color');
    await context.sync();
    return range.format.fill.color;
  });
  expect(colors).toBe('#FFFFFF');
});
