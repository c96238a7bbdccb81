import { firstCell, mainNamespace } from './packages';

const stylesWith = (content: string) => ({
  'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}">${content}</styleSheet>`,
});
const formats = '<numFmts><numFmt numFmtId="164" formatCode="#,##0&quot; người&quot;"/></numFmts>';
const fonts = '<fonts><font><b/><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font/></fonts>';
const row = (style: string) => `<row r="1"><c r="A1" s="${style}"><v>1</v></c></row>`;

test.each([
  ['General is not stated', '<xf numFmtId="0" fontId="0"/>', { font: 'Times New Roman' }],
  ['a built-in format', '<xf numFmtId="10" fontId="0"/>', { font: 'Times New Roman', numberFormat: '0.00%' }],
  ['a date', '<xf numFmtId="14" fontId="0"/>', { font: 'Times New Roman', numberFormat: 'm/d/yyyy' }],
  ['text', '<xf numFmtId="49" fontId="1"/>', { font: '.VnTime', numberFormat: '@' }],
  [
    'a format of the file',
    '<xf numFmtId="164" fontId="1"><alignment/></xf>',
    { font: '.VnTime', numberFormat: '#,##0" người"' },
  ],
  ['an unknown format and a nameless font', '<xf numFmtId="300" fontId="2"/>', {}],
  ['a font that is not there', '<xf numFmtId="1" fontId="9"/>', { numberFormat: '0' }],
  ['nothing stated', '<xf/>', { font: 'Times New Roman' }],
])('%s', (_, format, look) => {
  const styles = stylesWith(
    `${formats}${fonts}<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs><xf/>${format}</cellXfs>`,
  );
  expect(firstCell(row('1'), styles)).toEqual({ value: 1, ...look });
});

test('a cell whose style is not there is read without a look', () => {
  expect(firstCell(row('7'), stylesWith(`${fonts}<cellXfs><xf/></cellXfs>`))).toEqual({ value: 1 });
});

test('a file of another writer that redefines General in words is General', () => {
  const styles = stylesWith(
    '<numFmts><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts><cellXfs><xf numFmtId="165"/></cellXfs>',
  );
  expect(firstCell(row('0'), styles)).toEqual({ value: 1 });
});
