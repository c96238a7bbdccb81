import fc from 'fast-check';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { KnownTexts } from '../../../src/xlsx/read/knownTexts';
import { mainNamespace, worksheet, xlsxWith } from './packages';

const utf8 = new TextEncoder();
const known = new KnownTexts();

function counted(text: string) {
  const asked: string[] = [];
  const bytes = utf8.encode(`<${text}>`);
  const ask = (): string =>
    known.textOf(bytes, 1, bytes.length - 1, () => {
      asked.push(text);
      return text;
    });
  return { asked, known: ask };
}

test.each([
  ['of 512 bytes is decoded once', 512, 1],
  ['of 513 bytes is decoded each time', 513, 2],
])('a text %s', (_, length, times) => {
  const { asked, known } = counted('x'.repeat(length));
  expect([known(), known()]).toEqual([asked[0], asked[0]]);
  expect(asked).toHaveLength(times);
});

test('whatever texts take turns, each is told as it is', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('ab', 'ba', 'aa', 'bb', ''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (texts) => {
      const inTurns = [...texts, ...texts];
      expect(inTurns.map((each) => counted(each).known())).toEqual(inTurns);
    }),
  );
});

test.each([
  ['places', 5_000, ''],
  ['room', 2_500, 'x'.repeat(480)],
])('more texts than there are %s for', (_, count, more) => {
  const texts = Array.from({ length: count }, (_, index) => `Chỉ tiêu ${String(index * 7919)}${more}`);
  const inTurns = [...texts, ...[...texts].reverse()];
  expect(inTurns.map((each) => counted(each).known())).toEqual(inTurns);
});

test('the texts of one template do not drive each other out', () => {
  const texts = Array.from({ length: 300 }, (_, index) => counted(`Chỉ tiêu số ${String(index * 31)}`));
  for (let file = 0; file < 3; file++) for (const { known } of texts) known();
  const decodedAgain = texts.filter(({ asked }) => asked.length > 1);
  expect(decodedAgain.length).toBeLessThan(10);
});

test('files whose words stand in another order, or differ by a letter, say their own', () => {
  const lists = [
    ['Xã Hương Sơn', 'Xã Hồng Sơn', '', 'Xã Hương Sơn'],
    ['Xã Hồng Sơn', 'Xã Hương Sơm', 'Xã Hương Sơn', ''],
    ['', '', 'Xã Hương Sơn', 'Xã Hồng Sơn'],
  ];
  for (const list of [...lists, ...lists]) {
    const cells = list.map((_, index) => `<c t="s"><v>${String(index)}</v></c>`).join('');
    const items = list.map((text) => (text === '' ? '<si/>' : `<si><t>${text}</t></si>`)).join('');
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}">${items}</sst>` };
    const workbook = readWorkbook(xlsxWith(`<row>${cells}</row>`, strings));
    const sheet = workbook.ok ? workbook.value.sheets[0] : undefined;
    expect(list.map((_, index) => sheet?.at(1, index + 1).value)).toEqual(list);
  }
});

test('what one file says in an attribute is not what a text of another means', () => {
  const item = '<t>lạ</t></si><si>';
  const cell = '<row><c t="s"><v>0</v></c></row>';
  const columns = `<cols><col min="${item}" max="1"/></cols><sheetData>`;
  readWorkbook(xlsxWith('', { 'xl/worksheets/sheet1.xml': worksheet(cell).replace('<sheetData>', columns) }));
  const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${mainNamespace}"><si>${item}<t>cuối</t></si></sst>` };
  const workbook = readWorkbook(xlsxWith(cell, strings));
  expect(workbook.ok && workbook.value.sheets[0]?.at(1, 1).value).toBe('lạ');
});
