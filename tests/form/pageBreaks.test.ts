import { pageBreaks, type RowRun } from '../../src/form/template/pageBreaks';
import { columnPoints } from '../../src/form/textHeight';
import type { PageContent } from '../../src/workbook/content';

/** At this width the sheet is printed at full size, and a page takes 0.97 of 482 points: 9 rows of 50. */
const columns = [{ width: 60 }];
const page: PageContent = {
  paper: 'A4',
  orientation: 'landscape',
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  fitToWidth: true,
};

function breaksOf(runs: readonly RowRun[], growing: readonly number[] = [], more: Partial<PageContent> = {}) {
  const rowHeights = new Map(Array.from({ length: 40 }, (_, index) => [index + 1, 50] as const));
  const rows = { first: 1, last: 40 };
  return pageBreaks({ ...page, ...more }, { columns, rowHeights, growingRows: new Set(growing) }, rows, runs);
}

describe('where a page begins', () => {
  test('is left to the program where nothing has to stay together', () => {
    expect(columnPoints(60, { name: 'Times New Roman', size: 12 })).toBeLessThan(714);
    expect(breaksOf([])).toEqual([]);
    expect(breaksOf([{ first: 1, last: 3 }])).toEqual([]);
  });

  test('is before a run that would not fit, and not before one that just does', () => {
    expect(breaksOf([{ first: 7, last: 9 }])).toEqual([]);
    expect(breaksOf([{ first: 7, last: 10 }])).toEqual([7]);
  });

  test('counts from the break on', () => {
    expect(
      breaksOf([
        { first: 7, last: 10 },
        { first: 13, last: 15 },
      ]),
    ).toEqual([7]);
    expect(
      breaksOf([
        { first: 7, last: 10 },
        { first: 14, last: 16 },
      ]),
    ).toEqual([7, 14]);
  });

  test('leaves out a run that no page could hold, and takes its shorter part', () => {
    expect(breaksOf([{ first: 9, last: 18 }])).toEqual([]);
    expect(
      breaksOf([
        { first: 9, last: 18 },
        { first: 9, last: 10 },
      ]),
    ).toEqual([9]);
  });

  test('is made sure of where a run comes soon after a page is full', () => {
    expect(breaksOf([{ first: 11, last: 12 }])).toEqual([10]);
    expect(breaksOf([{ first: 12, last: 13 }])).toEqual([]);
  });

  test('is made sure of where rows that may be fitted could bring a run on either of two pages', () => {
    const growing = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(breaksOf([{ first: 12, last: 12 }], growing)).toEqual([12]);
    expect(breaksOf([{ first: 15, last: 15 }], growing)).toEqual([]);
  });

  test('makes room for headings that are repeated', () => {
    const titleRows = { first: 1, last: 3 };
    expect(breaksOf([{ first: 14, last: 15 }], [], { titleRows })).toEqual([]);
    expect(breaksOf([{ first: 15, last: 16 }], [], { titleRows })).toEqual([15]);
  });
});
