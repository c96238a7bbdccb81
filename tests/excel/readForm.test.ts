import type { CellContent, WorkbookContent } from '../../src/workbook/content';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { emptySheet, workbookOf } from '../xlsx/richContent';
import { type Opened, closeWorkbook, openWorkbook, valueOf } from './support/openWorkbook';
import { locator, ownWorkbook, smallForm } from './support/smallForm';

afterEach(closeWorkbook);

async function read({ workbook }: Opened): Promise<WorkbookSnapshot> {
  return valueOf(await workbook.readForm(locator));
}

function sheetNames(snapshot: WorkbookSnapshot): readonly string[] {
  return snapshot.sheets.map((sheet) => sheet.name);
}

test('the sheets of the form are read, the hidden one too, and no other', async () => {
  const snapshot = await read(await openWorkbook(smallForm));
  expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Báo cáo', 'visible'],
    ['_chitieu', 'hidden'],
  ]);
  expect(snapshot.sheets[1]?.at(1, 2)).toEqual({ value: 'my-duc-2024', font: 'Times New Roman' });
  expect(snapshot.names).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'ct.B1.num', refersTo: "='Báo cáo'!$B$3" })]),
  );
});

test('a second reading takes one round trip, and none writes', async () => {
  const opened = await openWorkbook(smallForm);
  await read(opened);
  expect(opened.spent()).toEqual({ roundTrips: 2, writes: 0 });
  for (const figure of ['12', 'mười', '']) {
    opened.excel.typeInto('Báo cáo', 'B3', figure);
    await opened.excel.quiet();
    await read(opened);
    expect(opened.spent()).toEqual({ roundTrips: 1, writes: 0 });
  }
});

describe('how a sheet looks', () => {
  /** One who watches, as the pane does: only then is it known when looks may have changed. */
  async function openWatched() {
    const opened = await openWorkbook(smallForm);
    const heard: string[] = [];
    const watch = valueOf(await opened.workbook.watch((reason) => heard.push(reason)));
    await read(opened);
    opened.spent();
    return { ...opened, heard, watch };
  }
  const getFonts = { code: 'GeneralException', member: 'Range.GetCellProperties' };

  test('is read along with the cells, and not again after typing', async () => {
    const opened = await openWatched();
    const [before] = (await read(opened)).sheets;
    expect(before).toMatchObject({ isProtected: true, hiddenRows: [], extent: { rows: 4, columns: 4 } });
    expect(before?.at(3, 1).font).toBe('Times New Roman');
    opened.excel.typeInto('Báo cáo', 'B3', '12');
    await opened.excel.quiet();
    opened.spent();
    opened.excel.host.faults.order(getFonts);
    const [after] = (await read(opened)).sheets;
    expect(opened.spent()).toEqual({ roundTrips: 1, writes: 0 });
    expect(after?.at(3, 2).value).toBe(12);
    expect(after).toMatchObject({ isProtected: true, hiddenRows: [], extent: { rows: 4, columns: 4 } });
    expect((await opened.workbook.readForm(locator)).ok).toBe(true);
    await opened.watch();
  });

  test('is read again, in the same round trip, once the clerk comes back to the pane', async () => {
    const opened = await openWatched();
    opened.excel.sheet('Báo cáo').protect(undefined);
    expect((await read(opened)).sheets[0]?.isProtected).toBe(true);
    opened.focus();
    opened.spent();
    expect((await read(opened)).sheets[0]?.isProtected).toBe(false);
    expect(opened.spent().roundTrips).toBe(1);
    await opened.watch();
  });

  test('is read every time where nobody watches', async () => {
    const opened = await openWorkbook(smallForm);
    await read(opened);
    opened.excel.sheet('Báo cáo').protect(undefined);
    expect((await read(opened)).sheets[0]?.isProtected).toBe(false);
  });
});

test('cells are read by what they hold', async () => {
  const at = (column: number, content: Partial<CellContent>): CellContent => ({
    ...{ row: 7, column, style: 'text' },
    ...content,
  });
  const cells = [
    at(3, { value: 1234.5 }),
    at(4, { value: '1.234' }),
    at(5, { value: true }),
    at(6, { value: false }),
    at(7, { formula: '1/0', value: { error: '#DIV/0!' } }),
    at(8, { formula: 'C7*2', value: 2469 }),
    at(9, { formula: '""', value: '' }),
    at(10, { value: '=1+1' }),
    at(12, { value: 0 }),
  ];
  const sheet = emptySheet('Báo cáo', cells);
  const form: WorkbookContent = workbookOf(
    [sheet, { ...emptySheet('_chitieu'), visibility: 'hidden' }],
    [
      { name: 'ct.meta.status', refersTo: "'Báo cáo'!$C$7" },
      { name: 'ct.meta.plan', refersTo: '_chitieu!$B$1' },
    ],
  );
  const [report, data] = (await read(await openWorkbook(form))).sheets;
  const values = Array.from({ length: 12 }, (_, i) => report?.at(7, i + 1).value);
  const error = { error: '#DIV/0!' };
  expect(values).toEqual([null, null, 1234.5, '1.234', true, false, error, 2469, '', '=1+1', null, 0]);
  const formulas = [7, 8, 9, 10].map((column) => report?.at(7, column).formula);
  expect(formulas).toEqual(['1/0', 'C7*2', '""', undefined]);
  expect([report?.rowCount, report?.columnCount]).toEqual([7, 12]);
  expect(report?.at(1_000, 1_000)).toEqual({ value: null });
  expect([data?.rowCount, data?.columnCount, data?.at(1, 1)]).toEqual([0, 0, { value: null }]);
});

test('a workbook without a form is told apart in one round trip', async () => {
  const opened = await openWorkbook(ownWorkbook);
  for (let i = 0; i < 2; i++) {
    expect(await opened.workbook.readForm(locator)).toEqual({ ok: false, problem: { code: 'no-form' } });
    expect(opened.spent()).toEqual({ roundTrips: 1, writes: 0 });
  }
});

test('a form that was inserted after a reading is found', async () => {
  const opened = await openWorkbook();
  expect((await opened.workbook.readForm(locator)).ok).toBe(false);
  valueOf(await opened.workbook.insertForm(await writeWorkbook(smallForm), smallForm, locator));
  expect(sheetNames(await read(opened))).toEqual(['Báo cáo', '_chitieu']);
});

test('a renamed sheet is followed, with no further round trip', async () => {
  const opened = await openWorkbook(smallForm);
  await read(opened);
  opened.spent();
  opened.excel.sheet('Báo cáo').rename('Biểu của xã');
  expect(sheetNames(await read(opened))).toEqual(['Biểu của xã', '_chitieu']);
  expect(opened.spent().roundTrips).toBe(1);
});

describe('when the names are deleted', () => {
  const forget = ({ excel }: Opened) => {
    for (const name of excel.grid.names) excel.grid.removeName(name);
  };

  test('the sheets are known from before, even renamed, in one round trip', async () => {
    const opened = await openWorkbook(smallForm);
    await read(opened);
    forget(opened);
    opened.excel.sheet('Báo cáo').rename('Biểu của xã');
    opened.spent();
    expect(sheetNames(await read(opened))).toEqual(['Biểu của xã', '_chitieu']);
    expect(opened.spent().roundTrips).toBe(1);
  });

  test('the sheets are found by their names at first, and then again in one round trip', async () => {
    const opened = await openWorkbook(smallForm);
    forget(opened);
    expect(sheetNames(await read(opened))).toEqual(['Báo cáo', '_chitieu']);
    expect(opened.spent().roundTrips).toBe(2);
    await read(opened);
    expect(opened.spent().roundTrips).toBe(1);
  });

  test('every sheet that bears the name is handed over: which one is the form is not ours to say', async () => {
    const opened = await openWorkbook(ownWorkbook);
    valueOf(await opened.workbook.insertForm(await writeWorkbook(smallForm), smallForm, locator));
    forget(opened);
    expect(sheetNames(await read(opened))).toEqual(['Báo cáo', 'Báo cáo (2)', '_chitieu']);
  });
});

test('a deleted sheet is missing from the reading, the rest is there', async () => {
  const opened = await openWorkbook(smallForm);
  await read(opened);
  opened.excel.sheet('Báo cáo').remove();
  expect(sheetNames(await read(opened))).toEqual(['_chitieu']);
  opened.excel.sheet('_chitieu').remove();
  expect(await opened.workbook.readForm(locator)).toEqual({ ok: false, problem: { code: 'no-form' } });
});

test('a list pasted far below the form is left out', async () => {
  const opened = await openWorkbook(smallForm);
  opened.excel.sheet('Báo cáo').edit([
    { row: 2000, column: 1, value: 'cuối' },
    { row: 2001, column: 1, value: 'ngoài' },
    { row: 1, column: 52, value: 'cuối' },
    { row: 1, column: 53, value: 'ngoài' },
  ]);
  const [report] = (await read(opened)).sheets;
  expect(report?.rowCount).toBe(2000);
  expect(report?.columnCount).toBe(52);
  const places = [
    [2000, 1],
    [1, 52],
    [2001, 1],
    [1, 53],
  ] as const;
  expect(places.map(([row, column]) => report?.at(row, column).value)).toEqual(['cuối', 'cuối', null, null]);
});

test('readings asked for at the same time share what they can and never overlap', async () => {
  const opened = await openWorkbook(smallForm);
  await read(opened);
  opened.spent();
  const snapshots = await Promise.all([read(opened), read(opened), read(opened)]);
  expect(opened.spent().roundTrips).toBe(1);
  expect(new Set(snapshots).size).toBe(1);
});

describe('while a cell is being edited', () => {
  test('a reading is tried again and succeeds when editing ends in time', async () => {
    const opened = await openWorkbook(smallForm);
    await read(opened);
    opened.excel.host.editing.begin();
    const reading = opened.workbook.readForm(locator);
    setTimeout(() => opened.excel.host.editing.end(), 1);
    expect((await reading).ok).toBe(true);
  });

  test('a reading gives up after a few tries', async () => {
    const opened = await openWorkbook(smallForm);
    opened.excel.host.editing.begin();
    opened.spent();
    expect(await opened.workbook.readForm(locator)).toEqual({ ok: false, problem: { code: 'cell-edit-mode' } });
    expect(opened.spent().roundTrips).toBeLessThanOrEqual(4);
    opened.excel.host.editing.end();
    expect((await opened.workbook.readForm(locator)).ok).toBe(true);
  });
});

test.each([
  ['AccessDenied', 'access-denied'],
  ['GeneralException', 'host-failed'],
  ['RequestAborted', 'host-failed'],
  ['InvalidOrTimedOutSession', 'host-failed'],
  ['ItemNotFound', 'host-failed'],
])('%s is the problem %s, and the next reading is not the worse for it', async (code, problem) => {
  const { excel, workbook } = await openWorkbook(smallForm);
  excel.host.faults.order({ code });
  expect(await workbook.readForm(locator)).toEqual({ ok: false, problem: { code: problem, facts: { code } } });
  expect((await workbook.readForm(locator)).ok).toBe(true);
});

test('a mistake of ours is not taken for a failure of Excel', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  excel.host.faults.order({ code: 'InvalidArgument' });
  await expect(workbook.readForm(locator)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect((await workbook.readForm(locator)).ok).toBe(true);
});

test('an answer without the cells is a failure of Excel, not of ours, and the next one is read', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  valueOf(await workbook.readForm(locator));
  excel.host.faults.order({ answersNothing: true });
  expect(await workbook.readForm(locator)).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: 'EmptyAnswer' } },
  });
  expect(valueOf(await workbook.readForm(locator)).sheets).toHaveLength(2);
});
