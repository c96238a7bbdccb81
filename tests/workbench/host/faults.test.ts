import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first, refusal } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel();
});
afterEach(() => excel.dispose());

async function write(value: number): Promise<void> {
  await Excel.run(async (context) => {
    first(context).getRange('A1').values = [[value]];
    await context.sync();
  });
}

test('a batch whose answer is lost has done its work', async () => {
  excel.host.faults.order({ code: 'RequestAborted', afterEffect: true });
  const refused = await refusal(async (context) => {
    first(context).getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(refused[0]).toBe('RequestAborted');
  expect(excel.cell('Sheet1', 'A1').value).toBe(1);
});

test('an answer may come without the cells, once', async () => {
  const read = () =>
    Excel.run(async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      return range.values as unknown;
    });
  excel.host.faults.order({ answersNothing: true });
  expect([await read(), await read()]).toEqual([null, [['']]]);
});

test('something else may happen in the middle of a batch', async () => {
  excel.host.faults.order({ member: 'Range.Values', happens: () => excel.typeInto('Sheet1', 'B1', '2') });
  await write(1);
  expect([excel.cell('Sheet1', 'A1').value, excel.cell('Sheet1', 'B1').value]).toEqual([1, 2]);
});

test('what was ordered can be called off', async () => {
  excel.host.faults.order({ code: 'GeneralException', member: 'Range.Values' });
  excel.host.faults.order({ answersNothing: true });
  excel.host.faults.cancel();
  await write(1);
  expect(excel.cell('Sheet1', 'A1').value).toBe(1);
});

test('events may never come', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    first(context).onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  excel.host.context.events.lag = Infinity;
  excel.typeInto('Sheet1', 'A1', '1');
  await excel.quiet();
  excel.host.context.events.lag = 0;
  excel.typeInto('Sheet1', 'A2', '1');
  await excel.quiet();
  expect(heard).toEqual(['A2']);
});

test('a slow answer is the right one', async () => {
  excel.host.latency = 5;
  await write(3);
  expect(excel.cell('Sheet1', 'A1').value).toBe(3);
});

test('a workbook that is open for reading lets nothing be changed, and says so when asked', async () => {
  excel.dispose();
  excel = await openEmulatedExcel({ isReadOnly: true });
  const refused = await refusal(async (context) => {
    first(context).getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(refused[0]).toBe('AccessDenied');
  const isReadOnly = await Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    return context.workbook.readOnly;
  });
  expect([isReadOnly, excel.cell('Sheet1', 'A1').value]).toEqual([true, null]);
});
