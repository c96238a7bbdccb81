import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';

let excel: EmulatedExcel;
let events: object[];
beforeEach(async () => {
  excel = await openEmulatedExcel();
  events = [];
});
afterEach(() => excel.dispose());

const note = (event: Partial<Excel.WorksheetChangedEventArgs>) => {
  const { type, address, changeType, triggerSource, details, source } = event;
  const told = { type, address, changeType, triggerSource, source, ...(details ? { details } : {}) };
  events.push(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
  return Promise.resolve();
};

async function listen(): Promise<void> {
  await Excel.run(async ({ workbook: { worksheets }, sync }) => {
    for (const event of [worksheets.onChanged, worksheets.onActivated, worksheets.onAdded, worksheets.onDeleted]) {
      event.add(note as never);
    }
    await sync();
  });
}

test('tells of what a person types, and by whom it was not', async () => {
  await listen();
  excel.typeInto('Sheet1', 'C3', '7');
  await excel.quiet();
  expect(events).toEqual([
    {
      ...{
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'C3',
        triggerSource: 'Unknown',
        source: 'Local',
      },
      details: { valueBefore: '', valueAfter: 7, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    },
  ]);
});

test('tells of what the add-in writes, as one change without single values', async () => {
  await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await excel.quiet();
  expect(events).toEqual([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'A1:B2',
      triggerSource: 'ThisLocalAddin',
      source: 'Local',
    },
  ]);
});

test('says nothing of results that formulas get, nor of formats', async () => {
  excel.typeInto('Sheet1', 'B1', '=A1*2');
  await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('D1').numberFormat = [['0.0']];
    await context.sync();
  });
  excel.typeInto('Sheet1', 'A1', '4');
  await excel.quiet();
  expect(excel.cell('Sheet1', 'B1').value).toBe(8);
  expect(events).toMatchObject([{ address: 'A1' }]);
});

test('tells of sheets that come, go and are turned to', async () => {
  await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tạm');
    await context.sync();
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await excel.quiet();
  const told = events.map((event) => (event as { type: string }).type);
  expect(told.slice(0, 2)).toEqual(['WorksheetAdded', 'WorksheetActivated']);
  expect(told.slice(2).sort()).toEqual(['WorksheetActivated', 'WorksheetDeleted']);
});

test('tells one sheet’s listener of that sheet only, and nobody who has stopped listening', async () => {
  const [one, other] = [excel.grid.activeSheet.id, excel.grid.addSheet('Khác').name];
  const registration = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem(one).onChanged.add(note);
    await context.sync();
    return result;
  });
  excel.typeInto(other, 'A1', '1');
  excel.typeInto('Sheet1', 'A2', '2');
  await excel.quiet();
  expect(events).toMatchObject([{ address: 'A2' }]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  excel.typeInto('Sheet1', 'A3', '3');
  await excel.quiet();
  expect(events).toHaveLength(1);
});

test('holds its tongue while events are switched off', async () => {
  await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await excel.quiet();
  expect(events).toEqual([]);
});
