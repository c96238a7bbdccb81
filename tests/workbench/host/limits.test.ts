import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';

let excel: EmulatedExcel | undefined;
afterEach(() => {
  const opened = excel;
  excel = undefined;
  opened?.dispose();
});

async function codeOf(act: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code} ${error.debugInfo.errorLocation ?? ''}`;
    throw error;
  }
}

const range = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet().getRange('A1');

test('the library itself refuses members of later requirement sets, and sends nothing', async () => {
  excel = await openEmulatedExcel();
  expect(await codeOf((context) => range(context).getDependents())).toBe('ApiNotFound Range.getDependents');
  expect(await codeOf((context) => context.workbook.linkedWorkbooks.load())).toBe(
    'ApiNotFound Workbook.linkedWorkbooks',
  );
  expect([excel.host.roundTrips, excel.host.unknown]).toEqual([0, []]);
});

test.each([
  ['1.12', 'ApiNotFound Workbook.insertWorksheetsFromBase64'],
  ['1.13', 'InvalidArgument Workbook.insertWorksheetsFromBase64'],
])('with ExcelApi %s inserting a file answers %s', async (ExcelApi, expected) => {
  excel = await openEmulatedExcel({ sets: { ExcelApi } });
  expect(await codeOf((context) => context.workbook.insertWorksheetsFromBase64('AAAA'))).toBe(expected);
});

test('a member that is not emulated fails by its name, and closing the workbook tells of it', async () => {
  const failing = await openEmulatedExcel();
  expect(await codeOf((context) => range(context).insert('Down'))).toBe('ApiNotFound Range.Insert');
  expect(await codeOf((context) => context.workbook.tables.load('items'))).toBe('ApiNotFound Workbook.Tables');
  expect(await codeOf((context) => range(context).load('top'))).toBe('ApiNotFound Range.Top');
  expect(failing.host.unknown).toEqual(['Range.Insert', 'Workbook.Tables', 'Range.Top']);
  expect(() => failing.dispose()).toThrow('Not emulated: Range.Insert, Workbook.Tables, Range.Top');
});

test('a defect of the emulation reaches the add-in as a failure, and closing the workbook tells of it', async () => {
  const failing = await openEmulatedExcel();
  failing.host.faults.strike = () => {
    throw new TypeError('defect');
  };
  expect(await codeOf((context) => range(context).load('values'))).toMatch(/^GeneralException|^ConnectionFailure/);
  expect(() => failing.dispose()).toThrow('The emulated Excel was at fault');
});

test('workbooks can be opened one after the other, each with a library of its own', async () => {
  for (const value of [1, 2]) {
    const opened = await openEmulatedExcel();
    await Excel.run(async (context) => {
      range(context).values = [[value]];
      await context.sync();
    });
    expect(opened.cell('Sheet1', 'A1').value).toBe(value);
    opened.dispose();
  }
  expect(typeof Excel).toBe('undefined');
});

describe('failures that a test orders', () => {
  const write = (context: Excel.RequestContext) => void (range(context).values = [[1]]);

  test('the next batch, before anything is done', async () => {
    excel = await openEmulatedExcel();
    excel.host.faults.order({ code: 'GeneralException' });
    expect(await codeOf(write)).toBe('GeneralException ');
    expect(excel.cell('Sheet1', 'A1').value).toBeNull();
    expect(await codeOf(write)).toBe('done');
  });

  test.each([
    [false, null],
    [true, 1],
  ])('a member, after its effect: %s', async (afterEffect, value) => {
    excel = await openEmulatedExcel();
    excel.host.faults.order({ code: 'Timeout', member: 'Range.Values', afterEffect });
    expect(await codeOf((context) => range(context).load('values'))).toBe('done');
    expect(await codeOf(write)).toBe('Timeout Range.Values');
    expect(excel.cell('Sheet1', 'A1').value).toBe(value);
  });
});

describe('while a cell is being edited', () => {
  test('a batch fails', async () => {
    excel = await openEmulatedExcel();
    excel.host.editing.begin();
    expect(await codeOf((context) => range(context).load('values'))).toBe('InvalidOperationInCellEditMode ');
    excel.host.editing.end();
    expect(await codeOf((context) => range(context).load('values'))).toBe('done');
  });

  test('a batch that may wait does so', async () => {
    excel = await openEmulatedExcel();
    excel.host.editing.begin();
    const steps: string[] = [];
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
      steps.push('answered');
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push('ended');
    excel.host.editing.end();
    await waiting;
    expect(steps).toEqual(['ended', 'answered']);
  });
});
