import { openEmulatedExcel, type EmulatedExcel } from '../../support/emulatedExcel';
import { firstSheet as first } from './support/refusal';

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel({ today: () => new Date(2026, 10, 24) });
});
afterEach(() => excel.dispose());

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
