import { formLocator } from '../../src/form/bindForm';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { offersFor } from '../../src/taskpane/check/fixes';
import { parseRange } from '../../src/workbook/address';
import { closeWorkbook, openWorkbook, valueOf } from '../excel/support/openWorkbook';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { reportOnSnapshot } from './checkFile';
import { addressOf } from './rawWorkbook';

afterEach(closeWorkbook);
// Some hundred formulas are slow work for the emulated engine on a busy machine.
jest.setTimeout(240_000);

/** What is typed, with the apostrophe that makes a text of it, and what its cell may mean then. */
const typed: readonly (readonly [entry: string, text: string, readings: readonly (number | string)[]])[] = [
  ['B3.num', "'3.300", [3300]],
  ['base.hamlets', '9 thôn', [9]],
  ['base.officials', "'142 ", [142]],
  ['B4.num', 'khoảng 3050', [3050, '…']],
  ['A4.value', 'co', ['Có']],
  ['A7.value', 'mức 3', [3]],
  ['B8.num', "'1O0", [100, '…']],
  ['D4.num', "'12,5", []],
];

test('a count that is shown as a percentage gets its value and its format by the fix that is offered, and both back', async () => {
  const { excel, workbook } = await openWorkbook(templateOf(readyEntries));
  const address = addressOf('B4.num');
  const { row, column } = parseRange(address)!;
  excel.sheet('Báo cáo').edit([{ row, column, numberFormat: '0%' }]);
  await excel.quiet();
  const formOf = async () => {
    const snapshot = await workbook.readForm(formLocator);
    const form = snapshot.ok ? checkWorkbook(defaultPlan, snapshot.value) : snapshot;
    if (!form.ok) throw new Error(form.problem.code);
    return form.value;
  };
  const form = await formOf();
  const offers = form.findings.flatMap((finding) => offersFor(form, finding));
  expect(offers).toMatchObject([{ shown: '305000%', change: { from: 3050, to: 3050, numberFormat: '#,##0' } }]);
  const report = valueOf(await workbook.changeCells(offers.map(({ change }) => change)));
  expect(excel.cell('Báo cáo', address)).toMatchObject({ value: 3050, numberFormat: '#,##0' });
  expect((await formOf()).findings).toEqual([]);
  valueOf(await workbook.undoChanges(report));
  expect(excel.cell('Báo cáo', address)).toMatchObject({ value: 3050, numberFormat: '0%' });
});

test('what is typed into the open workbook is read as it is from a file, and an untouched form has nothing to tell', async () => {
  const { excel, workbook } = await openWorkbook(templateOf(readyEntries));
  const untouched = reportOnSnapshot(await workbook.readForm(formLocator));
  expect(untouched).toMatchObject({ status: 'ready', findings: [] });

  for (const [entry, text] of typed) excel.typeInto('Báo cáo', addressOf(entry), text);
  excel.typeInto('Báo cáo', addressOf('B5.num'), '=3000+900');
  await excel.quiet();
  const report = reportOnSnapshot(await workbook.readForm(formLocator));
  if (report.status === 'unreadable') throw new Error(report.problem.message);
  const offered = new Map(
    report.findings.map(({ entry, fix, readings }) => [entry, fix ? [fix.to] : (readings ?? []).map(({ to }) => to)]),
  );
  for (const [entry, , readings] of typed) expect([entry, offered.get(entry)]).toEqual([entry, readings]);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ code: 'formula-in-entry', entry: 'B5.num', fix: { from: '=3000+900', to: 3900 } }),
  );
});
