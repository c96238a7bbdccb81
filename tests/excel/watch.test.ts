import type { ChangeReason } from '../../src/workbook/live';
import { type Opened, closeWorkbook, openWorkbook, quick, valueOf } from './support/openWorkbook';
import { locator, smallForm } from './support/smallForm';

afterEach(closeWorkbook);

const long = quick.settle * 6;

/** Long enough for events to arrive and for the quiet after them. */
async function settle({ excel }: Pick<Opened, 'excel'>): Promise<void> {
  await excel.quiet();
  await new Promise((resolve) => setTimeout(resolve, long));
}

async function watched(options: Parameters<typeof openWorkbook>[1] = {}) {
  const opened = await openWorkbook(smallForm, options);
  const reasons: ChangeReason[] = [];
  const end = valueOf(await opened.workbook.watch((reason) => reasons.push(reason)));
  return { ...opened, reasons, end, heard: () => reasons.splice(0) };
}

test('subscribing takes one round trip and writes nothing', async () => {
  const { spent } = await watched();
  expect(spent()).toEqual({ roundTrips: 1, writes: 0 });
});

test('edits in quick succession are told once, and cost Excel nothing', async () => {
  const opened = await watched();
  opened.spent();
  for (const figure of ['1', '12', '123']) opened.excel.typeInto('Báo cáo', 'B3', figure);
  await settle(opened);
  expect(opened.heard()).toEqual(['edited']);
  expect(opened.spent()).toEqual({ roundTrips: 0, writes: 0 });
});

test('typing and the reading that follows take one round trip and write nothing', async () => {
  const opened = await openWorkbook(smallForm);
  const readings: Promise<unknown>[] = [];
  valueOf(await opened.workbook.watch(() => readings.push(opened.workbook.readForm(locator))));
  await opened.workbook.readForm(locator);
  opened.spent();
  opened.excel.typeInto('Báo cáo', 'B3', '123');
  await settle(opened);
  expect(readings).toHaveLength(1);
  await Promise.all(readings);
  expect(opened.spent()).toEqual({ roundTrips: 1, writes: 0 });
});

test('turning to another sheet, to the pane, and adding or deleting sheets are told', async () => {
  const opened = await watched();
  const { excel, heard } = opened;
  excel.sheet('Hướng dẫn').activate();
  await settle(opened);
  expect(heard()).toEqual(['activated']);
  opened.focus();
  await settle(opened);
  expect(heard()).toEqual(['focused']);
  excel.grid.addSheet('Nháp');
  await settle(opened);
  expect(heard()).toEqual(['structure']);
  excel.sheet('Nháp').remove();
  await settle(opened);
  expect(heard()).toEqual(['structure']);
});

test('what the add-in writes itself is not told: whoever wrote it looks anyhow', async () => {
  const opened = await watched();
  valueOf(await opened.workbook.readForm(locator));
  const cell = { sheet: 'Báo cáo', row: 2, column: 1 };
  const from = opened.excel.cell('Báo cáo', 'B3').value;
  const { changed } = valueOf(await opened.workbook.changeCells([{ cell, from, to: 7 }]));
  expect(changed).toHaveLength(1);
  await settle(opened);
  expect(opened.heard()).toEqual([]);
  opened.excel.typeInto('Báo cáo', 'B3', '8');
  await settle(opened);
  expect(opened.heard()).toEqual(['edited']);
});

test("what happens on the clerk's other sheets is not told once the form is known", async () => {
  const opened = await watched();
  opened.excel.grid.addSheet('Nháp');
  await opened.workbook.readForm(locator);
  await settle(opened);
  opened.heard();
  opened.excel.typeInto('Nháp', 'A1', 'ghi chú');
  await settle(opened);
  expect(opened.heard()).toEqual([]);
  opened.excel.typeInto('Báo cáo', 'B4', '5');
  await settle(opened);
  expect(opened.heard()).toEqual(['edited']);
});

test('after the end nothing is told and nothing is asked of Excel', async () => {
  const opened = await watched();
  opened.excel.typeInto('Báo cáo', 'B3', '1');
  await opened.end();
  opened.spent();
  opened.excel.typeInto('Báo cáo', 'B3', '2');
  opened.focus();
  opened.excel.grid.addSheet('Nháp');
  await settle(opened);
  expect(opened.reasons).toEqual([]);
  expect(opened.spent()).toEqual({ roundTrips: 0, writes: 0 });
});

test('several watchers share what Excel is asked for, and one that ends does not deafen the others', async () => {
  const first = await watched();
  first.spent();
  const others: ChangeReason[] = [];
  const endOther = valueOf(await first.workbook.watch((reason) => others.push(reason)));
  await first.end();
  expect(first.spent().roundTrips).toBe(0);
  first.excel.typeInto('Báo cáo', 'B3', '1');
  await settle(first);
  expect([first.reasons, others]).toEqual([[], ['edited']]);
  await endOther();
  await endOther();
  expect(first.spent().roundTrips).toBe(1);
});

test('a watcher that comes as the last one leaves still hears', async () => {
  const opened = await watched();
  const [, again] = await Promise.all([opened.end(), opened.workbook.watch((reason) => opened.reasons.push(reason))]);
  expect(again.ok).toBe(true);
  opened.excel.typeInto('Báo cáo', 'B3', '1');
  await settle(opened);
  expect(opened.reasons).toEqual(['edited']);
});

test('a reading that editing held up is asked for again when editing ends, even by Escape', async () => {
  const opened = await watched();
  opened.excel.host.editing.begin();
  expect(await opened.workbook.readForm(locator)).toMatchObject({ problem: { code: 'cell-edit-mode' } });
  await settle(opened);
  expect(opened.heard()).toEqual([]);
  opened.excel.host.editing.end();
  await settle(opened);
  expect(opened.heard()).toEqual(['edited']);
});

test('who begins to watch while a cell is being edited hears of changes from its end on, and is told to look', async () => {
  const opened = await openWorkbook(smallForm);
  const reasons: ChangeReason[] = [];
  opened.excel.host.editing.begin();
  const watching = opened.workbook.watch((reason) => reasons.push(reason));
  expect(await opened.workbook.readForm(locator)).toMatchObject({ problem: { code: 'cell-edit-mode' } });
  opened.excel.host.editing.end();
  valueOf(await watching);
  await settle(opened);
  expect(reasons.splice(0)).toEqual(['edited']);
  opened.excel.typeInto('Báo cáo', 'B3', '1');
  await settle(opened);
  expect(reasons).toEqual(['edited']);
});

test('an Excel that cannot wait for the end of editing is left in peace', async () => {
  const opened = await watched({ sets: { DelayForCellEdit: '-1' } });
  opened.excel.host.editing.begin();
  expect((await opened.workbook.readForm(locator)).ok).toBe(false);
  await settle(opened);
  opened.excel.host.editing.end();
  opened.spent();
  await settle(opened);
  expect([opened.heard(), opened.spent().roundTrips]).toEqual([[], 0]);
});

test('an Excel that does not let itself be watched is a problem', async () => {
  const { excel, workbook, reasons } = { ...(await openWorkbook(smallForm)), reasons: [] as ChangeReason[] };
  excel.host.faults.order({ code: 'GeneralException' });
  expect(await workbook.watch((reason) => reasons.push(reason))).toEqual({
    ok: false,
    problem: { code: 'host-failed', facts: { code: 'GeneralException' } },
  });
  excel.typeInto('Báo cáo', 'B3', '1');
  await settle({ excel });
  expect(reasons).toEqual([]);
});
