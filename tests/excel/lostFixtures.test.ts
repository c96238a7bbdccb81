import { formLocator } from '../../src/form/bindForm';
import { templateContent } from '../../src/form/templateContent';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { rangeAddress } from '../../src/workbook/address';
import { closeWorkbook, openWorkbook, valueOf } from './support/openWorkbook';

afterEach(closeWorkbook);
jest.setTimeout(120_000);

const content = templateContent(defaultPlan, { unit: '10441', year: 2026 }, formTextsVi);

test('a whole form has lost nothing; one round trip shows it once the form is known', async () => {
  const { workbook, spent } = await openWorkbook(content);
  valueOf(await workbook.readForm(formLocator));
  spent();
  expect(valueOf(await workbook.lostFixtures(content, formLocator))).toEqual([]);
  expect(spent()).toEqual({ roundTrips: 1, writes: 0 });
});

test('what pasting took away is told by kind and place', async () => {
  const { excel, workbook } = await openWorkbook(content);
  const sheet = excel.sheet('Báo cáo');
  sheet.edit([{ row: 20, column: 5, numberFormat: '@' }]);
  sheet.protect(undefined);
  const { rules } = excel.grid.book;
  const { conditionalFormats, validations } = rules.of(sheet.id);
  rules.add(sheet.id, {
    conditionalFormats: conditionalFormats.slice(1),
    validations: validations.filter(({ ranges }) => ranges.length > 1 || ranges[0]?.startRow !== 20),
  });
  const lost = valueOf(await workbook.lostFixtures(content, formLocator));
  expect(lost.map(({ kind }) => kind)).toEqual(['protection', 'validation', 'highlight', 'style']);
  expect(lost.find(({ kind }) => kind === 'style')).toEqual({
    ...{ kind: 'style', sheet: 'Báo cáo' },
    ranges: [{ row: 20, column: 5, lastRow: 20, lastColumn: 5 }],
  });
  expect(lost.find(({ kind }) => kind === 'validation')?.ranges.map(rangeAddress)).toEqual(['E21', 'N21']);
  expect(lost.find(({ kind }) => kind === 'protection')?.ranges).toEqual([]);
});

test('rows that have moved are followed', async () => {
  const { excel, workbook } = await openWorkbook(content);
  const ids = [19, 20].map((row) => excel.cell('Báo cáo', `A${String(row)}`).value);
  excel.sheet('Báo cáo').edit([
    { row: 19, column: 1, value: ids[1] ?? null },
    { row: 20, column: 1, value: ids[0] ?? null },
  ]);
  // Each row now has the message of the other.
  const lost = valueOf(await workbook.lostFixtures(content, formLocator));
  expect(lost.map(({ kind, ranges }) => [kind, ranges.map(rangeAddress).sort()])).toEqual([
    ['validation', ['E19', 'E20']],
  ]);
});

test('without a form there is nothing to compare', async () => {
  const { workbook } = await openWorkbook();
  expect(await workbook.lostFixtures(content, formLocator)).toEqual({ ok: false, problem: { code: 'no-form' } });
});
