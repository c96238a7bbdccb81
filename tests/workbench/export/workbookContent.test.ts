import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { exportBook } from '../../../src/workbench/export/workbookContent';
import { readBlueprint } from '../../../src/workbench/import/readBlueprint';
import { personAt } from '../../../src/workbench/model/person';
import { openHeadlessGrid } from '../../../src/workbench/model/univer/headless';
import type { UniverGrid } from '../../../src/workbench/model/univer/univerGrid';
import type { WorkbookContent } from '../../../src/workbook/content';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { readyEntries, readyEntriesBut, templateOf } from '../../form/support/sampleForms';
import { convertWithLibreOffice } from '../../support/libreoffice';
import { describeWith } from '../../support/tools';
import { validateOoxml } from '../../support/validateOoxml';
import { richContent } from '../../xlsx/richContent';

const mistakes = readyEntriesBut({
  'B1.num': 5411,
  'B3.num': '  9.842',
  'C1.num': null,
  'B2.num': '…',
  'C2.num': true,
});

async function opened(content: WorkbookContent): Promise<UniverGrid> {
  const blueprint = await readBlueprint(await writeWorkbook(content));
  if (!blueprint.ok) throw new Error(blueprint.problem.code);
  const grid = openHeadlessGrid();
  grid.open(blueprint.value);
  await grid.settled();
  return grid;
}

/** The workbook after it was opened, changed by `change` and saved. */
async function saved(content: WorkbookContent, change: (grid: UniverGrid) => unknown = () => {}): Promise<Uint8Array> {
  const grid = await opened(content);
  try {
    await change(grid);
    await grid.settled();
    return await writeWorkbook(exportBook(grid).content);
  } finally {
    grid.dispose();
  }
}

function judged(bytes: Uint8Array) {
  const snapshot = readWorkbook(bytes);
  const checked = snapshot.ok ? checkWorkbook(defaultPlan, snapshot.value) : snapshot;
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

jest.setTimeout(60_000);

describe('a form that is opened and saved', () => {
  test.each([
    ['ready', readyEntries],
    ['with mistakes', mistakes],
    ['empty', new Map()],
  ])('is judged as before (%s)', async (_name, entries) => {
    const content = templateOf(entries);
    expect(judged(await saved(content))).toEqual(judged(await writeWorkbook(content)));
  });

  test('looks, prints, warns and is locked as before', async () => {
    const content = templateOf(mistakes);
    const [before, after] = [
      await readBlueprint(await writeWorkbook(content)),
      await readBlueprint(await saved(content)),
    ];
    if (!before.ok || !after.ok) throw new Error('one of them cannot be read');
    expect(after.value.names).toEqual(before.value.names);
    after.value.sheets.forEach((sheet, index) => {
      const { validations, ...others } = before.value.sheets[index]!;
      expect({ ...sheet, validations: [] }).toEqual({ ...others, validations: [] });
      expect(byPlace(sheet.validations)).toEqual(byPlace(validations));
    });
  });

  test('has what was typed meanwhile', async () => {
    const content = templateOf(readyEntries);
    const cell = judged(await writeWorkbook(content)).cells.get('B1.num')!;
    const bytes = await saved(content, (grid) =>
      personAt(grid, { locale: 'vi-VN', today: () => new Date(2026, 0, 1) }).typeInto(
        cell.sheet,
        `E${String(cell.row)}`,
        '123',
      ),
    );
    expect(judged(bytes).entries.get('B1.num')).toBe(123);
  });
});

/** Every cell that holds something, with the sheet's name and visibility. */
function cellsOf({ name, visibility, rowCount, columnCount, at }: SheetSnapshot) {
  const cells = Array.from({ length: rowCount * columnCount }, (_, index) => {
    const [row, column] = [Math.floor(index / columnCount) + 1, (index % columnCount) + 1];
    return { row, column, ...at(row, column) };
  });
  return { name, visibility, cells: cells.filter(({ value, formula }) => value !== null || formula !== undefined) };
}

/** Rules without their order and their numbers, which mean nothing. */
function byPlace(rules: readonly { uid: string }[]) {
  return rules.map(({ uid: _, ...rule }) => JSON.stringify(rule)).sort();
}

test('a workbook of any kind keeps its values, formulas and names', async () => {
  const content = richContent;
  const [before, after] = [readWorkbook(await writeWorkbook(content)), readWorkbook(await saved(content))];
  if (!before.ok || !after.ok) throw new Error('one of them cannot be read');
  expect(after.value.names).toEqual(before.value.names);
  expect(after.value.sheets.map(cellsOf)).toEqual(before.value.sheets.map(cellsOf));
});

test('a highlight that is only painted over cells is no fill in the file', async () => {
  const content = templateOf(mistakes);
  const painted = await saved(content, ({ book }) =>
    book.service(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _position, next) => next({ ...cell, s: { bg: { rgb: '#ff00ff' } } }),
    }),
  );
  const [plain, reopened] = [await opened(content), await readBlueprint(painted)];
  if (!reopened.ok) throw new Error(reopened.problem.code);
  const again = openHeadlessGrid();
  again.open(reopened.value);
  expect(fillsOf(again)).toEqual(fillsOf(plain));
  [plain, again].forEach((grid) => grid.dispose());
});

function fillsOf({ sheets }: UniverGrid) {
  return sheets.map((sheet) => {
    const places = Array.from({ length: sheet.rowCount * sheet.columnCount }, (_, index) => index);
    return places.map((index) => {
      const [row, column] = [Math.floor(index / sheet.columnCount) + 1, (index % sheet.columnCount) + 1];
      return sheet.cell(row, column).fill?.toLowerCase();
    });
  });
}

test('a blank workbook can be saved', async () => {
  const grid = openHeadlessGrid();
  const outcome = readWorkbook(await writeWorkbook(exportBook(grid).content));
  grid.dispose();
  expect(outcome.ok && outcome.value.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

describe('rules that are not written', () => {
  test('are counted', async () => {
    const grid = await opened(templateOf(readyEntries));
    const [sheet] = grid.sheets;
    grid.book.rules.add(sheet!.id, {
      conditionalFormats: [],
      validations: [{ uid: 'x', type: 'date', ranges: [], operator: 'between', formula1: '1', formula2: '2' }] as never,
    });
    const { left } = exportBook(grid);
    grid.dispose();
    expect(left).toEqual({ validations: 1, highlights: 0 });
  });
});

describe('a saved form in other programs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'workbench-saved-'));
    await writeFile(path.join(folder, 'made.xlsx'), await writeWorkbook(templateOf(mistakes)));
    await writeFile(path.join(folder, 'saved.xlsx'), await saved(templateOf(mistakes)));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describeWith('ooxml-validator', 'the Open XML SDK', () => {
    test('finds no fault', async () => {
      expect(await validateOoxml(path.join(folder, 'saved.xlsx'))).toEqual([]);
    }, 90_000);
  });

  describeWith('libreoffice', 'LibreOffice', () => {
    test('opens it and judges it as the form that was opened', async () => {
      const files = ['made.xlsx', 'saved.xlsx'].map((name) => path.join(folder, name));
      const converted = await convertWithLibreOffice(files, 'xlsx', path.join(folder, 'converted'));
      const [made, again] = await Promise.all(converted.map(async (file) => judged(await readFile(file))));
      expect(again).toEqual(made);
    }, 150_000);
  });
});
