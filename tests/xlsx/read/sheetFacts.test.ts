import { mainNamespace, readOk, relationships, worksheet, xlsxWith, type Parts } from './packages';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The first sheet of a workbook whose sheet has these elements before and behind its cells. */
function sheetWith(before: string, behind: string, rows = row, more: Parts = {}) {
  const xml = worksheet(rows).replace('<sheetData>', `${before}<sheetData>`).replace('<legacy/>', behind);
  return readOk(xlsxWith('', { 'xl/worksheets/sheet1.xml': xml, ...more })).sheets[0];
}

const relation = (targets: Parameters<typeof relationships>[0]): Parts => ({
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(targets),
});
const notes = (list: string): Parts => ({
  'xl/comments1.xml': `<comments xmlns="${mainNamespace}"><authors><author>a</author></authors><commentList>${list}</commentList></comments>`,
});
const note = (ref: string, text: string) =>
  `<comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`;

test('a sheet that says nothing has nothing merged, hidden, commented or protected', () => {
  expect(sheetWith('', '')).toMatchObject({
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
    isProtected: false,
  });
});

test('merged ranges are told as ranges, however large', () => {
  const merges = ['A1:B2', '$C$3:$D$3', 'A1:XFD1048576'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  expect(sheetWith('', `<mergeCells>${merges}<mergeCell ref="A0:B1"/><mergeCell/></mergeCells>`)?.merges).toEqual([
    { row: 1, column: 1, lastRow: 2, lastColumn: 2 },
    { row: 3, column: 3, lastRow: 3, lastColumn: 4 },
    { row: 1, column: 1, lastRow: 1_048_576, lastColumn: 16_384 },
  ]);
});

test('hidden rows and columns are told as runs', () => {
  const hidden: readonly [row: number, hidden: string][] = [
    [1, '1'],
    [2, '1'],
    [3, '1'],
    [4, '0'],
    [5, 'true'],
    [6, 'false'],
    [1_048_576, '1'],
  ];
  const rows = hidden.map(([row, value]) => `<row r="${row}" hidden="${value}"/>`).join('');
  const columns =
    '<cols><col min="1" max="1" hidden="1"/><col min="2" max="3" hidden="0"/><col min="5" max="16384" hidden="true"/></cols>';
  const sheet = sheetWith(columns, '', rows);
  expect(sheet?.hiddenRows).toEqual([
    [1, 3],
    [5, 5],
    [1_048_576, 1_048_576],
  ]);
  expect(sheet?.hiddenColumns).toEqual([
    [1, 1],
    [5, 16_384],
  ]);
});

test.each([
  ['<sheetProtection sheet="1" objects="1"/>', true],
  ['<sheetProtection sheet="true"/>', true],
  ['<sheetProtection sheet="0"/>', false],
  ['<sheetProtection objects="1"/>', false],
])('protection is read: %s', (xml, isProtected) => {
  expect(sheetWith('', xml)?.isProtected).toBe(isProtected);
});

describe('comments', () => {
  test('of the old kind are read, their runs as one text', () => {
    const more = { ...relation({ a: ['comments', '../comments1.xml'] }), ...notes(note('E20', 'Xã: chưa có')) };
    expect(sheetWith('', '', row, more)?.comments).toEqual([{ row: 20, column: 5, text: 'Xã: chưa có' }]);
  });

  test('of the new kind hide the note that repeats them', () => {
    const more: Parts = {
      ...relation({ a: ['comments', '../comments1.xml'], b: ['threadedComment', '../threadedComments/t1.xml'] }),
      ...notes(note('E20', '[Threaded comment] …') + note('E21', 'khác')),
      'xl/threadedComments/t1.xml':
        '<ThreadedComments xmlns="urn:x"><threadedComment ref="E20" id="1"><text>Số của trạm y tế</text></threadedComment></ThreadedComments>',
    };
    expect(sheetWith('', '', row, more)?.comments).toEqual([
      { row: 20, column: 5, text: 'Số của trạm y tế' },
      { row: 21, column: 5, text: 'khác' },
    ]);
  });

  test.each<[string, Parts]>([
    ['missing', relation({ a: ['comments', '../comments1.xml'] })],
    ['damaged', { ...relation({ a: ['comments', '../comments1.xml'] }), 'xl/comments1.xml': '<comments><unclosed' }],
  ])('that are %s leave the sheet as it is', (_, more) => {
    const sheet = sheetWith('', '', row, more);
    expect(sheet?.comments).toEqual([]);
    expect(sheet?.at(1, 1)).toEqual({ value: 1 });
  });
});

test('the date system of 1904 is told', () => {
  const workbook = (date1904: string) =>
    readOk(
      xlsxWith(row, {
        'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr ${date1904}/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
  expect(workbook('date1904="1"').countsFrom1904).toBe(true);
  expect(workbook('').countsFrom1904).toBeUndefined();
});

test.each([
  ['', 1_463],
  ['<workbookPr date1904="1"/>', 1],
])('a date that is written as a date is counted as its workbook counts (%s)', (counting, serial) => {
  const workbook = readOk(
    xlsxWith('<row><c t="d"><v>1904-01-02</v></c></row>', {
      'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${counting}<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    }),
  );
  expect(workbook.sheets[0]?.at(1, 1).value).toBe(serial);
});
