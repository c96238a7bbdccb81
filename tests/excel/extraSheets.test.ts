import { consolidationContent } from '../../src/check/consolidation/consolidationContent';
import { selectFiles } from '../../src/check/consolidation/selection';
import { receivedTable } from '../../src/check/received';
import { receivedReport } from '../../src/check/received/report';
import { consolidationTextsVi } from '../../src/messages/consolidationTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { WorkbookContent } from '../../src/workbook/content';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import type { EmulatedExcel } from '../support/emulatedExcel';
import { sent } from '../check/support';
import { closeWorkbook, describeWorkbook, openWorkbook, valueOf } from './support/openWorkbook';
import { success } from '../../src/workbook/problem';
import { locator, smallForm } from './support/smallForm';

jest.setTimeout(60_000);
afterEach(closeWorkbook);

const received = receivedTable(defaultPlan, [receivedReport(defaultPlan, 'a.xlsx', sent())], { today: '2026-11-20' });
const selection = selectFiles(received, { use: new Set(), unready: false });
const consolidated: WorkbookContent = consolidationContent(defaultPlan, { received, selection }, consolidationTextsVi);
const names = consolidated.sheets.map(({ name }) => name);

/** Everything but which sheet is in front. */
function stateOf(excel: EmulatedExcel) {
  const { active: _, ...state } = describeWorkbook(excel);
  return state;
}

let file: Uint8Array;
beforeAll(async () => {
  file = await writeWorkbook(consolidated);
});

test('the consolidated sheets stand behind a form that stays as it was, and go again', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  const before = stateOf(excel);
  const inserted = valueOf(await workbook.insertSheets(file, consolidated))!;
  expect(inserted.sheetNames).toEqual(names);
  await excel.quiet();
  expect(excel.cell('Tổng hợp', 'A6').value).toBe('Tính số liệu của 1 trên 4 đơn vị phải báo cáo.');
  const after = stateOf(excel);
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect((await workbook.readForm(locator)).ok).toBe(true);
  valueOf(await workbook.removeSheets(inserted));
  expect(stateOf(excel)).toEqual(before);
});

test('sheets of the same names stay, and only those that were inserted go', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  valueOf(await workbook.insertSheets(file, consolidated));
  await excel.quiet();
  const before = stateOf(excel);
  const second = valueOf(await workbook.insertSheets(file, consolidated))!;
  expect(second.sheetNames).toEqual(names.map((name) => `${name} (2)`));
  await excel.quiet();
  expect(excel.cell('Tổng hợp (2)', 'A6').value).toBe('Tính số liệu của 1 trên 4 đơn vị phải báo cáo.');
  valueOf(await workbook.removeSheets(second));
  expect(stateOf(excel)).toEqual(before);
});

test('a workbook that refuses them is as it was', async () => {
  const { excel, workbook } = await openWorkbook(smallForm);
  const before = describeWorkbook(excel);
  expect(await workbook.insertSheets(new Uint8Array([1, 2, 3]), consolidated)).toMatchObject({
    ok: false,
    problem: { code: 'insert-failed' },
  });
  expect(describeWorkbook(excel)).toEqual(before);
});

describe('stopped', () => {
  test('before Excel is asked, nothing is inserted', async () => {
    const { excel, workbook, spent } = await openWorkbook(smallForm);
    const before = describeWorkbook(excel);
    expect(await workbook.insertSheets(file, consolidated, AbortSignal.abort())).toEqual(success(undefined));
    expect(spent().writes).toBe(0);
    expect(describeWorkbook(excel)).toEqual(before);
  });

  test.each([
    ['while Excel inserts', { member: 'Workbook.InsertWorksheetsFromBase64' }],
    ['while they are read back', { member: 'Worksheet.Activate' }],
  ])('%s, the sheets come out again and what was there stays', async (_when, moment) => {
    const { excel, workbook } = await openWorkbook(smallForm);
    valueOf(await workbook.insertSheets(file, consolidated));
    await excel.quiet();
    const before = stateOf(excel);
    const stopping = new AbortController();
    excel.host.faults.order({ ...moment, afterEffect: true, happens: () => stopping.abort() });
    expect(await workbook.insertSheets(file, consolidated, stopping.signal)).toEqual(success(undefined));
    expect(stopping.signal.aborted).toBe(true);
    expect(stateOf(excel)).toEqual(before);
    expect(valueOf(await workbook.insertSheets(file, consolidated))?.sheetNames).toHaveLength(names.length);
  });

  test('by somebody whose Excel takes nothing back any more, the sheets are said to be there', async () => {
    const { excel, workbook } = await openWorkbook(smallForm);
    const stopping = new AbortController();
    excel.host.faults.order({
      member: 'Workbook.InsertWorksheetsFromBase64',
      afterEffect: true,
      happens: () => {
        stopping.abort();
        excel.host.faults.order({ member: 'Worksheet.Delete', code: 'GeneralException' });
      },
    });
    expect(await workbook.insertSheets(file, consolidated, stopping.signal)).toMatchObject({
      ok: false,
      problem: { code: 'form-incomplete' },
    });
  });
});
