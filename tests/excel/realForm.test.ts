import { formLocator } from '../../src/form/bindForm';
import { templateContent } from '../../src/form/templateContent';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { closeWorkbook, openWorkbook, valueOf } from './support/openWorkbook';

afterEach(closeWorkbook);
// Some hundred names and formulas are slow work for the emulated engine on a busy machine.
jest.setTimeout(120_000);

const entries = new Map<string, number | string>([
  ['base.population', 5_000],
  ['base.households', 1_250],
  ['B1.num', 1_234],
]);
const content = templateContent(defaultPlan, { unit: '10441', year: 2026 }, formTextsVi, entries);

test('the form itself loads in three round trips without repair, and reads in Excel as it does from its file', async () => {
  const file = await writeWorkbook(content);
  const { excel, workbook, spent } = await openWorkbook();
  const inserted = valueOf(await workbook.insertForm(file, content, formLocator));
  expect(inserted.repaired).toEqual({ names: [], formulas: [] });
  expect(spent().roundTrips).toBe(3);
  await excel.quiet();

  const live = valueOf(await workbook.readForm(formLocator));
  const fromFile = valueOf(readWorkbook(file));
  for (const sheet of live.sheets) {
    const other = fromFile.sheets.find(({ name }) => name === sheet.name);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([other?.rowCount, other?.columnCount]);
    for (let row = 1; row <= sheet.rowCount; row++) {
      for (let column = 1; column <= sheet.columnCount; column++) {
        const [actual, expected] = [sheet.at(row, column), other?.at(row, column)];
        expect([row, column, actual.value, actual.formula]).toEqual([row, column, expected?.value, expected?.formula]);
      }
    }
  }
});

test('the form itself is mended where insertion broke every name and every formula', async () => {
  const { excel, workbook, spent } = await openWorkbook(undefined, {
    breakNamesOnInsert: true,
    breakFormulasOnInsert: true,
  });
  const { repaired } = valueOf(await workbook.insertForm(await writeWorkbook(content), content, formLocator));
  const formulas = content.sheets.flatMap((sheet) => sheet.cells.filter((cell) => cell.formula !== undefined));
  const names = content.names.filter((item) => item.scope === undefined);
  expect([repaired.names.length, repaired.formulas.length]).toEqual([names.length, formulas.length]);
  expect(spent().roundTrips).toBe(5);

  await excel.quiet();
  const live = valueOf(await workbook.readForm(formLocator));
  const [report] = content.sheets;
  for (const { row, column, formula, value } of report?.cells ?? []) {
    if (formula === undefined) continue;
    const cell = live.sheets[0]?.at(row, column);
    expect([row, column, cell?.value, cell?.formula]).toEqual([row, column, value, formula]);
  }
  const found = new Map(live.names.map((item) => [item.name, item.refersTo]));
  for (const { name, refersTo } of names) expect([name, found.get(name)]).toEqual([name, `=${refersTo}`]);
});
