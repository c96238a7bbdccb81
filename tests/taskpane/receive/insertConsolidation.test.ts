import { insertConsolidation } from '../../../src/taskpane/receive/insertConsolidation';
import type { SheetInserter } from '../../../src/workbook/extraSheets';
import { failure, success, type ProblemCode } from '../../../src/workbook/problem';
import { templateOf, readyEntries } from '../../form/support/sampleForms';

const content = templateOf(readyEntries);
const desk = {
  consolidatedSheets: (charts: boolean) => Promise.resolve({ content, file: new Blob([charts ? 'charts' : 'plain']) }),
};
const sheets = { sheetNames: ['Tổng hợp'] };

/** Excel that refuses sheets with charts, or all of them. */
function excel(refuses: 'charts' | 'all' | 'none', code: ProblemCode = 'insert-failed') {
  const tried: string[] = [];
  const inserter: SheetInserter = {
    insertSheets(file) {
      const text = new TextDecoder().decode(file);
      tried.push(text);
      return Promise.resolve(refuses === 'all' || refuses === text ? failure(code) : success(sheets));
    },
    removeSheets: () => Promise.resolve(success(undefined)),
  };
  return { tried, inserter };
}

test('the sheets go in with their charts where Excel takes them', async () => {
  const { tried, inserter } = excel('none');
  expect(await insertConsolidation(desk, inserter)).toEqual(success({ sheets, isWithoutCharts: false }));
  expect(tried).toEqual(['charts']);
});

test('they go in without charts where Excel refuses those', async () => {
  const { tried, inserter } = excel('charts');
  expect(await insertConsolidation(desk, inserter)).toEqual(success({ sheets, isWithoutCharts: true }));
  expect(tried).toEqual(['charts', 'plain']);
});

test('a workbook that takes none is a problem', async () => {
  expect(await insertConsolidation(desk, excel('all').inserter)).toEqual(failure('insert-failed'));
});

test('what is no matter of charts is not tried again', async () => {
  const { tried, inserter } = excel('all', 'cell-edit-mode');
  expect(await insertConsolidation(desk, inserter)).toEqual(failure('cell-edit-mode'));
  expect(tried).toEqual(['charts']);
});

test('sheets that could not be made are not inserted', async () => {
  const { tried, inserter } = excel('none');
  expect(await insertConsolidation({ consolidatedSheets: () => Promise.resolve(undefined) }, inserter)).toBeUndefined();
  expect(tried).toEqual([]);
});
