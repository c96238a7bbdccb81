import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first, refusal } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

test('keeps a range from one sync to the next, and forgets it when its run is over', async () => {
  let range!: Excel.Range;
  await Excel.run(async (context) => {
    range = first(context).getRange('F1');
    await context.sync();
    range.values = [[5]];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(excel.host.references.count).toBe(0);
});

test('the library refuses to read what was not loaded', async () => {
  expect(await refusal((context) => Promise.resolve(first(context).name))).toEqual([
    'PropertyNotLoaded',
    'Worksheet.name',
  ]);
});

test('answers null objects for what is missing, and for what hangs on it', async () => {
  await Excel.run(async (context) => {
    const [missing, there] = ['Nirgends', 'sheet1'].map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name),
    );
    const range = missing!.getRange('A1').getUsedRangeOrNullObject().load('values');
    there!.load('name');
    await context.sync();
    expect([missing!.isNullObject, range.isNullObject, there!.isNullObject, there!.name]).toEqual([
      ...[true, true, false],
      'Sheet1',
    ]);
  });
});

test.each<[string, (context: Excel.RequestContext) => void, [string, string]]>([
  [
    'a missing sheet',
    (context) => context.workbook.worksheets.getItem('x').load('name'),
    ['ItemNotFound', 'WorksheetCollection.getItem'],
  ],
  [
    'a missing name',
    (context) => context.workbook.names.getItem('x').load('name'),
    ['ItemNotFound', 'NamedItemCollection.getItem'],
  ],
  [
    'an address that is none',
    (context) => first(context).getRange('A0').load('values'),
    ['InvalidArgument', 'Worksheet.getRange'],
  ],
  [
    'too few values',
    (context) => (first(context).getRange('A1:B1').values = [[1]]),
    ['InvalidArgument', 'Range.values'],
  ],
  [
    'a sheet name that is taken',
    (context) => context.workbook.worksheets.add('SHEET1'),
    ['ItemAlreadyExists', 'WorksheetCollection.add'],
  ],
  [
    'a sheet name that is none',
    (context) => context.workbook.worksheets.add('a/b'),
    ['InvalidArgument', 'WorksheetCollection.add'],
  ],
  [
    'the last visible sheet hidden',
    (context) => (first(context).visibility = 'Hidden'),
    ['InvalidOperation', 'Worksheet.visibility'],
  ],
  ['the last visible sheet deleted', (context) => first(context).delete(), ['InvalidOperation', 'Worksheet.delete']],
])('refuses %s', async (_what, act, expected) => {
  expect(
    await refusal(async (context) => {
      act(context);
      await context.sync();
    }),
  ).toEqual(expected);
});

test('what stood before a refusal in the batch has happened, what stood after it has not', async () => {
  await refusal(async (context) => {
    first(context).getRange('A1').values = [['vorher']];
    context.workbook.worksheets.getItem('x').load('name');
    first(context).getRange('A2').values = [['nachher']];
    await context.sync();
  });
  expect([excel.cell('Sheet1', 'A1').value, excel.cell('Sheet1', 'A2').value]).toEqual(['vorher', null]);
});

test('stores settings with the document', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('k', { a: 1 });
    await context.sync();
    const [there, missing] = ['k', 'x'].map((key) => context.workbook.settings.getItemOrNullObject(key));
    there!.load('value');
    await context.sync();
    expect([there!.value, missing!.isNullObject]).toEqual([{ a: 1 }, true]);
    there!.delete();
    await context.sync();
  });
  expect(excel.host.context.settings.size).toBe(0);
});

describe('counting', () => {
  test('a round trip is a batch; reading is no write', async () => {
    await Excel.run(async (context) => {
      first(context).getRange('A1').load('values');
      await context.sync();
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([excel.host.roundTrips, excel.host.writes]).toEqual([2, 1]);
    expect(excel.host.batches.map(({ touched }) => touched)).toEqual([
      ['Worksheet.GetRange'],
      ['Worksheet.GetRange', 'Range.Values'],
    ]);
  });

  test('listening, selecting and going to a sheet are no writes', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      first(context).activate();
      first(context).getRange('B2').select();
      await context.sync();
    });
    expect(excel.host.writes).toBe(0);
  });
});
