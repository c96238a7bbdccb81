import { firstCell, mainNamespace, problemOf, readOk, worksheet, xlsxWith } from './packages';

const strings = (items: string) => ({ 'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}">${items}</sst>` });
const cell = (attributes: string, content: string) => `<row r="1"><c r="A1" ${attributes}>${content}</c></row>`;

test('each cell is found at its own place, at both sides of the corner that forms lie in, and counted once', () => {
  const places = [1024, 1025].flatMap((row) => [32, 33].map((column) => ({ row, column })));
  const letters = { 32: 'AF', 33: 'AG' } as const;
  const rows = places.map(
    ({ row, column }, index) =>
      `<row r="${row}"><c r="${letters[column as 32 | 33]}${row}"><v>${index + 1}</v></c></row>`,
  );
  const twice = [...rows, ...rows].join('');
  const sheet = readOk(xlsxWith(twice), { cells: 4 }).sheets[0];
  expect(places.map(({ row, column }) => sheet?.at(row, column).value)).toEqual([1, 2, 3, 4]);
  expect([sheet?.at(1024, 31).value, sheet?.at(1025, 34).value, sheet?.at(0, 33).value]).toEqual([null, null, null]);
  expect(problemOf(xlsxWith(twice), { cells: 3 })?.code).toBe('too-large');
});

describe('a value is read by the type of its cell', () => {
  test.each([
    ['a number', '', '<v>12.5</v>', 12.5],
    ['a number of type n', 't="n"', '<v>-3E-2</v>', -0.03],
    ['a number among white space', '', '<v>\n 7\t</v>', 7],
    ['a number that is none', 't="n"', '<v>12 người</v>', '12 người'],
    ['a number beyond all numbers', '', '<v>1e999</v>', '1e999'],
    ['a hexadecimal number, which is none', '', '<v>0x1F</v>', '0x1F'],
    ['an empty number', '', '<v></v>', null],
    ['true', 't="b"', '<v>1</v>', true],
    ['false', 't="b"', '<v>0</v>', false],
    ['an error', 't="e"', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['a result that is text', 't="str"', '<v> xã </v>', ' xã '],
    ['an empty result', 't="str"', '<v></v>', ''],
    ['an inline text', 't="inlineStr"', '<is><t>Mỹ Đức</t></is>', 'Mỹ Đức'],
    ['an inline text in the wrong element', 't="inlineStr"', '<v>Mỹ Đức</v>', 'Mỹ Đức'],
    ['a date that is none', 't="d"', '<v>hôm qua</v>', 'hôm qua'],
    ['a date in a thirteenth month', 't="d"', '<v>2026-13-01</v>', '2026-13-01'],
    ['an unknown type', 't="new"', '<v>12</v>', '12'],
    ['entities', 't="str"', '<v>&lt;&amp;&gt;&quot;&apos;&#272;&#x110;</v>', '<&>"\'ĐĐ'],
    ['what only looks like an entity', 't="str"', '<v>&nbsp;&#0;&#xD800;&</v>', '&nbsp;&#0;&#xD800;&'],
    ['an escaped entity', 't="str"', '<v>&amp;lt;</v>', '&lt;'],
    ['CDATA around a comment', 't="str"', '<v>a<![CDATA[<&]]><!-- > --><?x > ?>b</v>', 'a<&b'],
    ['elements of other programs in a text', 't="str"', '<v>a<b/>c<d>e<f/></d>g</v>', 'acg'],
    ['an escaped character', 't="str"', '<v>a_x000D_b</v>', 'a\rb'],
    ['an escaped escape', 't="str"', '<v>_x005F_x000D_</v>', '_x000D_'],
    ['line ends of every kind', 't="str"', '<v>a\r\nb\rc\nd</v>', 'a\nb\nc\nd'],
  ])('%s', (_, attributes, content, expected) => {
    expect(firstCell(cell(attributes, content))).toEqual({ value: expected });
  });

  test.each([
    ['a day', '2026-06-05', 46178],
    ['a moment', '2026-06-05T12:00:00Z', 46178.5],
    ['the day before the one that never was', '1900-02-28', 59],
    ['the day after it', '1900-03-01', 61],
  ])('a date is known as one without a format: %s', (_, text, value) => {
    expect(firstCell(cell('t="d"', `<v>${text}</v>`))).toEqual({ value, numberFormat: 'yyyy-mm-dd' });
  });

  test('a blank cell is blank, with a style and without', () => {
    expect(firstCell('<row r="1"><c r="A1" s="0"/><c r="B1"><v/></c></row>')).toEqual({ value: null });
  });
});

describe('text from the shared table', () => {
  test.each([
    ['plain', '<si><t>Đạt</t></si>', 'Đạt'],
    ['in runs', '<si><r><rPr><b/></rPr><t>Chưa </t></r><r><t xml:space="preserve"> đạt</t></r></si>', 'Chưa đạt'],
    ['with phonetic hints', '<si><t>東京</t><rPh sb="0" eb="1"><t>トウ</t></rPh><phoneticPr/></si>', '東京'],
    ['with space to keep', '<si><t xml:space="preserve"> a </t></si>', ' a '],
    ['with space that Excel drops', '<si><t>\n a </t></si>', 'a'],
    ['with a space that is text', '<si><t>\u00a0a</t></si>', '\u00a0a'],
    ['empty', '<si><t/></si>', ''],
    ['absent', '<si/>', ''],
  ])('%s', (_, items, expected) => {
    expect(firstCell(cell('t="s"', '<v>0</v>'), strings(items))).toEqual({ value: expected });
  });

  test('an index is not the position of an empty cell', () => {
    expect(firstCell(cell('t="s"', '<v></v>'), strings('<si><t>a</t></si>'))).toEqual({ value: null });
  });

  test('a workbook without the table reads its other cells', () => {
    expect(firstCell(cell('', '<v>5</v>'))).toEqual({ value: 5 });
  });
});

describe('formulas', () => {
  test.each([
    ['with a result', '', '<f>A2+1</f><v>3</v>', { value: 3, formula: 'A2+1' }],
    ['with the result 0', '', '<f>A2</f><v>0</v>', { value: 0, formula: 'A2' }],
    ['with the result FALSE', 't="b"', '<f>A2</f><v>0</v>', { value: false, formula: 'A2' }],
    ['with an empty text as result', 't="str"', '<f>""</f><v></v>', { value: '', formula: '""' }],
    ['with an error as result', 't="e"', '<f>1/0</f><v>#DIV/0!</v>', { value: { error: '#DIV/0!' }, formula: '1/0' }],
    ['without a result', '', '<f>A2</f>', { value: null, formula: 'A2' }],
    ['with an empty result', '', '<f>A2</f><v/>', { value: null, formula: 'A2' }],
    ['shared, where it is stated', '', '<f t="shared" ref="A1:A9" si="0">B1</f><v>1</v>', { value: 1, formula: 'B1' }],
    ['shared, where it is not', '', '<f t="shared" si="0"/><v>1</v>', { value: 1, formula: '' }],
    ['of an array', '', '<f t="array" ref="A1:A2">B1:B2</f><v>1</v>', { value: 1, formula: 'B1:B2' }],
    ['with a sign of their own', '', '<f>=A2</f><v>1</v>', { value: 1, formula: 'A2' }],
    ['with entities', 't="b"', '<f>A2&lt;&gt;""</f><v>1</v>', { value: true, formula: 'A2<>""' }],
    ['after their result', '', '<v>1</v><f>A2</f>', { value: 1, formula: 'A2' }],
  ])('%s', (_, attributes, content, expected) => {
    expect(firstCell(cell(attributes, content))).toEqual(expected);
  });
});

describe('positions', () => {
  const positions = (rows: string) => {
    const sheet = readOk(xlsxWith(rows)).sheets[0];
    const found: [number, number, unknown][] = [];
    for (let row = 1; row <= (sheet?.rowCount ?? 0); row++) {
      for (let column = 1; column <= (sheet?.columnCount ?? 0); column++) {
        const { value } = sheet?.at(row, column) ?? {};
        if (value !== null) found.push([row, column, value]);
      }
    }
    return found;
  };

  test('cells and rows without an address follow the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c/><c><v>3</v></c></row><row r=" 4 "/><row><c r="C5"/><c><v>4</v></c></row>';
    expect(positions(rows)).toEqual([
      [1, 1, 1],
      [1, 4, 2],
      [1, 6, 3],
      [5, 4, 4],
    ]);
  });

  test('rows and cells may come in any order, and the last of two in one place counts', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="a1"><v>3</v></c><c r="A1"><v>4</v></c></row>';
    expect(positions(rows)).toEqual([
      [1, 1, 4],
      [3, 1, 2],
      [3, 2, 1],
    ]);
  });

  test('the size is that of the cells that hold something, whatever the file says', () => {
    const xml = worksheet('<row r="2"><c r="C2"><v>1</v></c><c r="Z2" s="0"/></row><row r="900"/>');
    const bytes = xlsxWith('', { 'xl/worksheets/sheet1.xml': xml.replace('ref="A1"', 'ref="A1:XFD1048576"') });
    expect(readOk(bytes).sheets[0]).toMatchObject({ rowCount: 2, columnCount: 3 });
  });

  test('the last cell of the grid is read, and beyond it there is nothing', () => {
    const sheet = readOk(xlsxWith('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).sheets[0];
    expect(sheet?.at(1_048_576, 16_384)).toEqual({ value: 1 });
    for (const [row, column] of [
      [0, 0],
      [1_048_577, 0],
      [1_048_575, 32_768],
      [1, -1],
    ] as const) {
      expect(sheet?.at(row, column)).toEqual({ value: null });
    }
  });

  test('elements of other programs among the cells are passed over', () => {
    const rows =
      '<x:row xmlns:x="urn:x"><y/></x:row><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><f>9</f></ext></extLst></c><z><c r="A1"><v>8</v></c></z></row>';
    expect(firstCell(rows)).toEqual({ value: 1 });
  });
});

test('what is damaged behind the cells costs no cell', () => {
  const xml = `${worksheet('<row><c><v>1</v></c></row>').replace('</worksheet>', '')}<unclosed`;
  expect(firstCell('', { 'xl/worksheets/sheet1.xml': xml })).toEqual({ value: 1 });
});
