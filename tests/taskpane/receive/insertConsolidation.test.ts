import { insertConsolidation } from '../../../src/taskpane/receive/insertConsolidation';
import type { SheetInserter } from '../../../src/workbook/extraSheets';
import { failure, success, type ProblemCode } from '../../../src/workbook/problem';
import { templateOf, readyEntries } from '../../form/support/sampleForms';

const content = templateOf(readyEntries);
const calm = { stopped: new AbortController().signal, onHandedOver: () => undefined };
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
  expect(await insertConsolidation(desk, inserter, calm)).toEqual(success({ sheets, isWithoutCharts: false }));
  expect(tried).toEqual(['charts']);
});

test('they go in without charts where Excel refuses those', async () => {
  const { tried, inserter } = excel('charts');
  expect(await insertConsolidation(desk, inserter, calm)).toEqual(success({ sheets, isWithoutCharts: true }));
  expect(tried).toEqual(['charts', 'plain']);
});

test('a workbook that takes none is a problem', async () => {
  expect(await insertConsolidation(desk, excel('all').inserter, calm)).toEqual(failure('insert-failed'));
});

test('what is no matter of charts is not tried again', async () => {
  const { tried, inserter } = excel('all', 'cell-edit-mode');
  expect(await insertConsolidation(desk, inserter, calm)).toEqual(failure('cell-edit-mode'));
  expect(tried).toEqual(['charts']);
});

test('sheets that could not be made are not inserted', async () => {
  const { tried, inserter } = excel('none');
  const nothing = { consolidatedSheets: () => Promise.resolve(undefined) };
  expect(await insertConsolidation(nothing, inserter, calm)).toBe('not-made');
  expect(tried).toEqual([]);
});

describe('stopped', () => {
  test.each([
    ['before they are made', undefined],
    ['when they are made all the same', { content, file: new Blob(['charts']) }],
  ])('%s, the sheets are not handed to Excel', async (_when, made) => {
    const { tried, inserter } = excel('none');
    const stopping = new AbortController();
    const late = { consolidatedSheets: () => (stopping.abort(), Promise.resolve(made)) };
    expect(await insertConsolidation(late, inserter, { ...calm, stopped: stopping.signal })).toBe('stopped');
    expect(tried).toEqual([]);
  });

  test('while Excel refuses the charts, they are not tried without them', async () => {
    const { tried, inserter } = excel('charts');
    const stopping = new AbortController();
    const run = { stopped: stopping.signal, onHandedOver: () => stopping.abort() };
    expect(await insertConsolidation(desk, inserter, run)).toBe('stopped');
    expect(tried).toEqual(['charts']);
  });

  test('by Excel, which took them out again, they are not in the workbook', async () => {
    const { inserter } = excel('none');
    const insertSheets = () => Promise.resolve(success(undefined));
    expect(await insertConsolidation(desk, { ...inserter, insertSheets }, calm)).toBe('stopped');
  });
});
