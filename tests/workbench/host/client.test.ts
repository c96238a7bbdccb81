import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

/** What the library makes of a refusal. */
async function refusal(
  run: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<[string, string | undefined]> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return [error.code, error.debugInfo.errorLocation];
    throw error;
  }
  throw new Error('nothing was refused');
}

test('writes values and reads them back with address, types and formulas', async () => {
  const range = await Excel.run(async (context) => {
    const written = first(context).getRange('B2:C4');
    written.values = [
      [1, 'chữ'],
      [true, '=B2*2'],
      ['#N/A', ''],
    ];
    written.load('address,values,valueTypes,formulas,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return written.toJSON();
  });
  expect(range).toMatchObject({
    ...{ address: 'Sheet1!B2:C4', rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 },
    values: [
      [1, 'chữ'],
      [true, 2],
      ['#N/A', ''],
    ],
    valueTypes: [
      ['Double', 'String'],
      ['Boolean', 'Double'],
      ['Error', 'Empty'],
    ],
    formulas: [
      [1, 'chữ'],
      [true, '=B2*2'],
      ['#N/A', ''],
    ],
  });
});

test('reads a formula that depends on what the same batch has written', async () => {
  const value = await Excel.run(async (context) => {
    first(context).getRange('A1').values = [[20]];
    first(context).getRange('A2').formulas = [['=A1+1']];
    const result = first(context).getRange('A2').load('values');
    await context.sync();
    return result.values[0]?.[0] as unknown;
  });
  expect(value).toBe(21);
});

test('takes texts as if they were typed in English, unless the cell is formatted as text', async () => {
  const values = await Excel.run(async (context) => {
    first(context).getRange('B1:B2').numberFormat = [['@'], ['@']];
    first(context).getRange('A1:B2').values = [
      ['1,234.5', '0123'],
      ['50%', 7],
    ];
    const range = first(context).getRange('A1:B2').load('values,numberFormat');
    await context.sync();
    return [range.values, range.numberFormat] as unknown;
  });
  expect(values).toEqual([
    [
      [1234.5, '0123'],
      [0.5, '7'],
    ],
    [
      ['General', '@'],
      ['0%', '@'],
    ],
  ]);
});

test('leaves a cell alone where null is written, and fills a range with one value', async () => {
  const values = await Excel.run(async (context) => {
    first(context).getRange('A1:C1').values = 1 as never;
    first(context).getRange('A1:C1').values = [[2, null, '']];
    const range = first(context).getRange('A1:C1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[2, 1, '']]);
});

test('writes more cells than the library sends at once', async () => {
  const rows = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => row * 10 + column),
  );
  const values = await Excel.run(async (context) => {
    first(context).getRange('A1:J400').values = rows;
    const range = first(context).getRange('A1:J400').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual(rows);
});

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

test('clears contents, and formats with them', async () => {
  const formats = await Excel.run(async (context) => {
    first(context).getRange('A1:A2').numberFormat = [['0.0'], ['0.0']];
    first(context).getRange('A1:A2').values = [[1], [2]];
    first(context).getRange('A1').clear('Contents');
    first(context).getRange('A2').clear();
    const range = first(context).getRange('A1:A2').load('values,numberFormat');
    await context.sync();
    return [range.values, range.numberFormat] as unknown;
  });
  expect(formats).toEqual([
    [[''], ['']],
    [['0.0'], ['General']],
  ]);
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      first(context).protection.protect({ allowFormatRows: true });
      await context.sync();
    });
  });

  test.each<[string, (range: Excel.Range) => void, string]>([
    ['values', (range) => (range.values = [[1]]), 'Range.values'],
    ['formulas', (range) => (range.formulas = [['=1']]), 'Range.formulas'],
    ['formats', (range) => (range.numberFormat = [['0']]), 'Range.numberFormat'],
  ])('lets nobody write %s into locked cells', async (_what, write, location) => {
    const refused = await refusal(async (context) => {
      write(first(context).getRange('A1'));
      await context.sync();
    });
    expect(refused).toEqual(['AccessDenied', location]);
    expect(excel.cell('Sheet1', 'A1').value).toBeNull();
    expect(excel.typeInto('Sheet1', 'A1', '1')).toBe(false);
  });

  test('tells its options, and opens without a password', async () => {
    const seen = await Excel.run(async (context) => {
      const protection = first(context).protection.load('protected,options');
      await context.sync();
      const before = [protection.protected, protection.options.allowFormatRows, protection.options.allowSort];
      protection.unprotect();
      first(context).getRange('A1').values = [[1]];
      protection.load('protected');
      await context.sync();
      return [...before, protection.protected];
    });
    expect(seen).toEqual([true, true, false, false]);
  });
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
