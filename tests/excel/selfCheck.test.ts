import { createSelfCheck } from '../../src/excel/selfCheck/selfCheck';
import { selfCheckSteps, type SelfCheckStep } from '../../src/workbook/selfCheck';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { closeWorkbook, describeWorkbook, openWorkbook, quick, valueOf } from './support/openWorkbook';
import { ownWorkbook } from './support/smallForm';

afterEach(closeWorkbook);
jest.setTimeout(60_000);

async function checkedIn(options = {}) {
  const opened = await openWorkbook(ownWorkbook, { sets: { SharedRuntime: '1.1' }, ...options });
  opened.excel.select('Báo cáo', 'B2');
  const before = describeWorkbook(opened.excel);
  const check = createSelfCheck(writeWorkbook, { patience: 10_000, editPauses: quick.editPauses });
  return { ...opened, before, check };
}

async function statesOf(opened: Awaited<ReturnType<typeof checkedIn>>, onStep = (_: SelfCheckStep) => undefined) {
  const { results } = valueOf(await opened.check.run(onStep));
  expect(results.map(({ id }) => id)).toEqual(selfCheckSteps);
  return Object.fromEntries(results.map(({ id, state }) => [id, state]));
}

test('a sound Excel passes all that can be tried, and the workbook is as it was', async () => {
  const opened = await checkedIn();
  const steps: string[] = [];
  const report = valueOf(await opened.check.run((step) => steps.push(step)));
  const states = Object.fromEntries(report.results.map(({ id, state }) => [id, state]));
  expect(states).toEqual({
    ...Object.fromEntries(selfCheckSteps.map((id) => [id, 'ok'])),
    ...{ listEvents: 'unknown', undo: 'unknown' },
  });
  expect(report.results.find(({ id }) => id === 'apiSets')?.facts).toEqual({
    supported: 'ExcelApi 1.14, SharedRuntime 1.1',
  });
  expect(report.results.find(({ id }) => id === 'formulas')?.facts).toEqual({ expected: 4, kept: 4 });
  expect(report.results.find(({ id }) => id === 'roundTrip')?.facts).toMatchObject({ count: 7 });
  expect(steps[0]).toBe('apiSets');
  expect(steps.at(-1)).toBe('cleanUp');
  expect(describeWorkbook(opened.excel)).toEqual(opened.before);
  expect(opened.excel.selectedAddress()).toBe("'Báo cáo'!B2");
});

test.each([
  ['loseNamesOnInsert', 'names'],
  ['breakNamesOnInsert', 'names'],
  ['breakFormulasOnInsert', 'formulas'],
] as const)('%s is found out, and leaves nothing behind', async (quirk, step) => {
  const opened = await checkedIn({ [quirk]: true });
  expect(await statesOf(opened)).toMatchObject({ insertion: 'ok', [step]: 'failed', validation: 'ok', cleanUp: 'ok' });
  expect(describeWorkbook(opened.excel)).toEqual(opened.before);
});

test('what needs the sheet is not known where it cannot be inserted', async () => {
  const opened = await checkedIn();
  opened.excel.host.faults.order({ code: 'GeneralException', member: 'Workbook.InsertWorksheetsFromBase64' });
  expect(await statesOf(opened)).toMatchObject({
    ...{ insertion: 'failed', names: 'unknown', ownEvents: 'unknown', roundTrip: 'ok', cleanUp: 'ok' },
  });
  expect(describeWorkbook(opened.excel)).toEqual(opened.before);
});

test('a sheet that stays behind is named', async () => {
  const opened = await checkedIn();
  opened.excel.host.faults.order({ code: 'GeneralException', member: 'Worksheet.Delete' });
  const { results } = valueOf(await opened.check.run(() => undefined));
  expect(results.at(-1)).toEqual({ id: 'cleanUp', state: 'failed', facts: { sheets: '_thử biểu mẫu' } });
});

test.each([
  ['read-only', { isReadOnly: true }],
  ['cell-edit-mode', {}],
])('a workbook that cannot be changed at all is the problem %s', async (code, options) => {
  const opened = await checkedIn(options);
  if (code === 'cell-edit-mode') opened.excel.host.editing.begin();
  expect(await opened.check.run(() => undefined)).toMatchObject({ ok: false, problem: { code } });
  opened.excel.host.editing.end();
  expect(describeWorkbook(opened.excel)).toEqual(opened.before);
});

test('events that do not come are found out', async () => {
  const opened = await checkedIn();
  opened.excel.host.context.events.isEnabled = false;
  const check = createSelfCheck(writeWorkbook, { patience: 50, editPauses: quick.editPauses });
  expect(await statesOf({ ...opened, check })).toMatchObject({ insertion: 'ok', ownEvents: 'failed', cleanUp: 'ok' });
});
