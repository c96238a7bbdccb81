import fc from 'fast-check';
import {
  MAX_COLUMN,
  cellAddress,
  columnLetters,
  columnNumber,
  parseRange,
  parseReference,
  quoteSheetName,
} from '../../src/workbook/address';

test('columns count from A to XFD and no further', () => {
  expect([1, 26, 27, 702, 703, MAX_COLUMN].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['XFD', 'XFE', 'AAAA', '', '1'].map(columnNumber)).toEqual([MAX_COLUMN, 0, 0, 0, 0]);
});

test('every column reads back from its letters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_COLUMN }), (column) => columnNumber(columnLetters(column)) === column),
  );
});

test('a range is read whichever corner comes first', () => {
  expect(parseRange('$D$9:B7')).toEqual({ row: 7, column: 2, lastRow: 9, lastColumn: 4 });
  expect(parseRange(cellAddress(7, 2))).toEqual({ row: 7, column: 2, lastRow: 7, lastColumn: 2 });
});

test.each(['A0', 'A1048577', 'XFE1', 'A:A', '1:1', 'Sheet1!A1', '#REF!', ''])('%p is no range', (text) => {
  expect(parseRange(text)).toBeUndefined();
});

test('a reference names its sheet, quoted or not', () => {
  expect(parseReference("='Báo cáo'!$E$12")).toMatchObject({ sheet: 'Báo cáo', row: 12, column: 5 });
  expect(parseReference("'It''s'!A1")).toMatchObject({ sheet: "It's" });
  expect(parseReference('_chitieu!$B$2')).toMatchObject({ sheet: '_chitieu', row: 2, column: 2 });
});

test.each([
  '#REF!',
  "'[1]Báo cáo'!$A$1",
  '[1]Sheet1!$A$1',
  'Sheet1!#REF!',
  '12',
  'Sheet1!$A:$A',
  'Sheet1!$A$1,Sheet1!$A$3',
])('%p refers to no single block', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test('a quoted sheet name reads back', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[^[\]:*?/\\]{1,31}$/),
      (name) => parseReference(`${quoteSheetName(name)}!$A$1`)?.sheet === name,
    ),
  );
});
