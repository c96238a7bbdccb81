import { ObjectMatrix } from '@univerjs/core';
import { templateContent } from '../../../src/form/templateContent';
import { formTextsVi } from '../../../src/messages/formTexts.vi';
import type { RawEntries } from '../../../src/rules/assessment';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { SheetBlueprint } from '../../../src/workbench/model/blueprint';
import { openHeadlessGrid } from '../../../src/workbench/model/univer/headless';
import { readBlueprint } from '../../../src/workbench/import/readBlueprint';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { proofCases } from '../../form/support/proof/proofCases';
import { readyEntries, readyEntriesBut, templateOf } from '../../form/support/sampleForms';

const note = 'Nhiều lao động chưa được cấp chứng chỉ nghề';
const forms: [string, RawEntries][] = [
  ['ready', readyEntries],
  ['blank', new Map()],
  [
    'full of mistakes',
    readyEntriesBut({
      ...{ 'base.population': '9.842', 'base.labourForce': null, 'base.newLiterates': 0, 'A3.num': 0, 'A1.value': 4 },
      ...{
        'A4.value': 'có',
        'B2.num': '…',
        'B2.note': note,
        'B3.num': -1,
        'B4.num': 2.5,
        'B5.num': 9999,
        'C1.num': true,
      },
    }),
  ],
];

/** The same sheet with every cached result wrong. */
function poisoned(sheet: SheetBlueprint): SheetBlueprint {
  const data = structuredClone(sheet.data);
  new ObjectMatrix(data.cellData ?? {}).forValue((_row, _column, cell) => {
    if (cell.f) Object.assign(cell, { v: 'sai', t: 1 });
  });
  return { ...sheet, data };
}

/** Some of the forms right at the lines that LibreOffice is held to by the hundred. */
const random = proofCases(9, 12).map(({ plan, context, entries }, index): [string, WorkbookContent] => {
  return [`random (${index + 1})`, templateContent(plan, context, formTextsVi, entries)];
});

test.each([...forms.map(([name, entries]): [string, WorkbookContent] => [name, templateOf(entries)]), ...random])(
  'the grid computes a %s form as the rules do',
  async (_name, content) => {
    const bytes = await writeWorkbook(content);
    const [file, blueprint] = [readWorkbook(bytes), await readBlueprint(bytes)];
    if (!file.ok || !blueprint.ok) throw new Error('The form cannot be read');
    const grid = openHeadlessGrid();
    grid.open({ ...blueprint.value, sheets: blueprint.value.sheets.map(poisoned) });
    await grid.settled();
    const formulas = file.value.sheets.flatMap((sheet) =>
      Array.from({ length: sheet.rowCount * sheet.columnCount }, (_, index) => {
        const [row, column] = [Math.floor(index / sheet.columnCount) + 1, (index % sheet.columnCount) + 1];
        return { sheet: sheet.name, row, column, ...sheet.at(row, column) };
      }).filter(({ formula }) => formula !== undefined),
    );
    const computed = formulas.map(({ sheet, row, column }) => {
      const cell = grid.sheets.find(({ name }) => name === sheet)?.cell(row, column);
      return { sheet, row, column, value: cell?.value, formula: cell?.formula };
    });
    grid.dispose();
    expect(formulas.length).toBeGreaterThan(150);
    expect(computed).toEqual(
      formulas.map(({ sheet, row, column, value, formula }) => ({ sheet, row, column, value, formula })),
    );
  },
  60_000,
);
