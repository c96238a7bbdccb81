import { Inflate, deflateSync, strToU8 } from 'fflate';
import {
  mainNamespace,
  partsWith,
  problemOf,
  readOk,
  relationships,
  workbookXml,
  worksheet,
  xlsxWith,
  zipOf,
} from './packages';
import { concat, rawZip, type RawEntry } from './rawZip';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetPart = 'xl/worksheets/sheet1.xml';
const damaged = (part?: string) => ({
  code: 'damaged',
  facts: part === undefined ? (expect.anything() as unknown) : { part },
});

/** The entries of a good workbook, with changes to some. */
function entries(changes: Readonly<Record<string, Partial<RawEntry>>> = {}): RawEntry[] {
  return Object.entries(partsWith(one)).map(([name, xml]) => ({
    name,
    content: strToU8(String(xml)),
    ...changes[name],
  }));
}

/** One more entry, as good as the sheet. */
const extra = (entry: Partial<RawEntry>): RawEntry[] => [
  ...entries(),
  { name: 'docProps/extra.xml', content: strToU8(worksheet(one)), ...entry },
];

/** So many zeros, deflated without ever holding them. */
function deflatedZeros(megabytes: number): Uint8Array {
  const block = 1024 * 1024;
  const first = deflateSync(new Uint8Array(block * 16), { level: 9 });
  return megabytes <= 16 ? first : concat(Array.from({ length: megabytes / 16 }, () => withoutFinalBit(first)));
}

function withoutFinalBit(deflated: Uint8Array): Uint8Array {
  const copy = deflated.slice();
  copy[0] = (copy[0] ?? 0) & 0xfe;
  return copy;
}

describe('zip containers', () => {
  test('the same entries, built honestly, are read', () => {
    expect(readOk(rawZip(entries())).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
    expect(readOk(rawZip(entries({ [sheetPart]: { method: 0 } }))).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
    expect(readOk(rawZip(entries({ [sheetPart]: { zip64: 'honest' } }))).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
    expect(readOk(concat([rawZip(entries()), strToU8('\r\n')])).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
  });

  test.each<[string, RawEntry[]]>([
    ['two entries of one name', extra({ name: sheetPart })],
    ['two entries that differ in case', extra({ name: sheetPart.toUpperCase() })],
    ['two entries that differ in slashes', extra({ name: sheetPart.replaceAll('/', '\\') })],
    ['a name that climbs out', extra({ name: '../../etc/passwd' })],
    ['a name that climbs out of a folder', extra({ name: 'xl/../../a' })],
    ['a name that climbs out by backslashes', extra({ name: 'xl\\..\\..\\a' })],
    ['a name that climbs out by escapes', extra({ name: 'xl/%2e%2E/%2e%2e%2fa' })],
    ['two entries that differ in escapes', extra({ name: sheetPart.replace('sheet', '%73heet') })],
    ['a name with an escaped zero', extra({ name: 'xl/a.xml%00.png' })],
    ['an absolute name', extra({ name: '/xl/a.xml' })],
    ['a drive', extra({ name: 'C:\\a.xml' })],
    ['a name with a zero', extra({ name: 'xl/a.xml\0.png' })],
    ['an unknown method', extra({ method: 12 })],
    ['a local header of another name', extra({ localName: 'docProps/other.xml' })],
    ['entries that share their data', extra({ sameDataAs: 3, localName: 'xl/workbook.xml' })],
    ['an entry that reaches into the next', entries({ '_rels/.rels': { statedPackedSize: 500 } })],
    ['an entry that reaches beyond the file', extra({ statedPackedSize: 1_000_000 })],
    ['a zip64 offset beyond the file', extra({ zip64: 'honest', statedPackedSize: 0x7fffffff })],
    ['a zip64 size beyond all files', extra({ zip64: 'huge' })],
  ])('%s', (_, list) => {
    expect(problemOf(rawZip(list))).toEqual(damaged('zip'));
  });

  test.each<[string, RawEntry[]]>([
    [
      'more data than stated, though what is stated would do',
      entries({ [sheetPart]: { content: strToU8(`${worksheet(one)}<!-- -->`), statedSize: worksheet(one).length } }),
    ],
    ['more data than stated', entries({ [sheetPart]: { statedSize: 10 } })],
    ['less data than stated', entries({ [sheetPart]: { statedSize: 5000 } })],
    ['stored data of another size', entries({ [sheetPart]: { method: 0, statedSize: 10 } })],
    ['no data', entries({ [sheetPart]: { packed: new Uint8Array(0) } })],
    ['data that is not deflated', entries({ [sheetPart]: { packed: strToU8('<worksheet/>') } })],
  ])('%s', (_, list) => {
    expect(problemOf(rawZip(list))).toEqual(damaged(sheetPart));
  });

  test('an end record that counts more entries than there are, or points nowhere', () => {
    expect(problemOf(rawZip(entries(), 8))).toEqual(damaged('zip'));
    const bytes = rawZip(entries());
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0x7fffffff, true);
    expect(problemOf(bytes)).toEqual(damaged('zip'));
  });

  test('a protected entry means a protected file', () => {
    expect(problemOf(rawZip(extra({ flags: 1 })))).toEqual({ code: 'encrypted' });
    expect(problemOf(rawZip(extra({ flags: 0x2000 })))).toEqual({ code: 'encrypted' });
  });

  test('a file that breaks off anywhere is damaged', () => {
    const bytes = xlsxWith(one);
    const cuts = Array.from({ length: bytes.length - 4 }, (_, index) => index + 4);
    const answers = new Set(cuts.map((cut) => JSON.stringify(problemOf(bytes.subarray(0, cut)))));
    expect([...answers]).toEqual([JSON.stringify({ code: 'damaged', facts: { part: 'zip' } })]);
  });
});

describe('bombs', () => {
  test('a part that says it is large is not inflated', () => {
    const packed = deflatedZeros(64);
    expect(problemOf(rawZip(entries({ [sheetPart]: { packed, statedSize: 64 * 1024 * 1024 } })))).toEqual({
      code: 'too-large',
      facts: { what: 'partBytes', limit: 16 * 1024 * 1024 },
    });
  });

  test('a part that says it is small is inflated no further than it says', () => {
    const steps = jest.spyOn(Inflate.prototype, 'push');
    const packed = deflatedZeros(1024);
    expect(problemOf(rawZip(entries({ [sheetPart]: { packed, statedSize: 1000 } })))).toEqual(damaged(sheetPart));
    expect(steps).toHaveBeenCalledTimes(1);
  });

  test('parts that hold no cells cost nothing, however large', () => {
    const packed = deflatedZeros(1024);
    const media = { name: 'xl/media/image1.png', content: new Uint8Array(0), packed, statedSize: 1024 ** 3 };
    expect(readOk(rawZip([...entries(), media])).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
  });
});

describe('XML', () => {
  test.each([
    ['a document type', '<!DOCTYPE worksheet><worksheet/>'],
    [
      'an entity',
      '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><worksheet><sheetData>&d;</sheetData></worksheet>',
    ],
    ['a document type among the cells', worksheet('<row><!DOCTYPE a><c/></row>')],
    ['another root', '<html/>'],
    ['nothing', ''],
    ['no markup', 'abc'],
    ['an end tag alone', '</worksheet>'],
    ['end tags that cross', worksheet('<row><c></row></c>')],
    ['an end tag of a longer name', worksheet('<row></rows>')],
    ['a tag that breaks off', '<worksheet><sheetData><row r="1'],
    ['a root that is not closed', '<worksheet><cols>'],
    ['a comment that is not closed', '<worksheet><!-- <sheetData/></worksheet>'],
    ['CDATA that is not closed', worksheet('<row><c t="str"><v><![CDATA[a</v></c></row>')],
    ['an instruction that is not closed', '<?xml version="1.0"<worksheet/>'],
    ['text that is not closed', '<worksheet><sheetData><row><c><v>1'],
    ['mixed text that is not closed', '<worksheet><sheetData><row><c><v>1<b>2</b>3'],
    ['an attribute without a value', worksheet('<row r></row>')],
    ['an attribute without quotes', worksheet('<row r=1></row>')],
    ['an attribute whose quote stays open', worksheet('<row r="1></row>')],
    ['a quote in the name of an attribute', worksheet(`<row a'="b'/>`)],
    ['a tag without a name', worksheet('<>')],
    ['deep nesting', '<a>'.repeat(100_000)],
    ['deep nesting inside the sheet', worksheet(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`)],
  ])('%s', (_, xml) => {
    expect(problemOf(xlsxWith('', { [sheetPart]: xml }))).toEqual(damaged(sheetPart));
  });

  test('white space, quotes and signs that are legal do no harm', () => {
    const rows = `<row r = '1' a=">" ><c\n r="A1"\tt='str' b='"' ><v >a</v ></c ></row >`;
    expect(readOk(xlsxWith(rows)).sheets[0]?.at(1, 1)).toEqual({ value: 'a' });
  });
});

describe('a sheet with its cells in two tables, of which each program reads another', () => {
  const table = `<sheetData>${one}</sheetData>`;
  const second = '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>';

  test.each([
    ['one after the other', table + second],
    ['the first one empty', `<sheetData/>${table}`],
    ['the second one empty', `${table}<sheetData/>`],
    ['the second one under a prefix', `${table}<x:sheetData xmlns:x="${mainNamespace}"/>`],
    ['the second one behind formats', `${table}<conditionalFormatting sqref="A1"/>${second}`],
    ['the second one inside something else', `${table}<extLst><ext>${second}</ext></extLst>`],
    ['the first one inside something else', `<x>${second}</x>${table}`],
    ['the only one inside something else', `<x>${table}</x>`],
  ])('%s', (_, tables) => {
    expect(problemOf(xlsxWith('', { [sheetPart]: `<worksheet>${tables}</worksheet>` }))).toEqual(damaged(sheetPart));
  });

  test.each([
    ['its name in a text', `${table}<headerFooter><oddHeader>sheetData x:sheetData</oddHeader></headerFooter>`],
    ['elements of longer names', `<xsheetData/>${table}<sheetDataset/><x:sheetDatas/>`],
    ['no more than one, under a prefix', `<x:cols/><x:sheetData>${one}</x:sheetData>`],
  ])('one table is enough: %s', (_, tables) => {
    const bytes = xlsxWith('', { [sheetPart]: `<worksheet>${tables}</worksheet>` });
    expect(readOk(bytes).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
  });

  test('a sheet without a table has no cells', () => {
    expect(readOk(xlsxWith('', { [sheetPart]: '<worksheet/>' })).sheets[0]?.rowCount).toBe(0);
  });
});

describe('cells that are said in several ways, for programs of different ages', () => {
  const choice = (content: string) => `<mc:Choice Requires="x14">${content}</mc:Choice>`;
  const fallback = (content: string) => `<mc:Fallback>${content}</mc:Fallback>`;
  const alternatives = (...branches: string[]) => `<mc:AlternateContent>${branches.join('')}</mc:AlternateContent>`;
  const cell = '<c r="A1"><v>1</v></c>';
  const other = '<c r="A1"><v>2</v></c>';

  test.each([
    ['a row', alternatives(fallback(one))],
    ['a cell', `<row>${alternatives(fallback(cell))}</row>`],
    ['a cell, the same in all', `<row>${alternatives(choice(cell), choice(cell), fallback(cell))}</row>`],
    ['nothing, in front of a row', alternatives(choice(''), '<mc:Fallback/>') + one],
    ['nothing, without any branch', alternatives() + one],
    ['a row in a row of them', alternatives(fallback(alternatives(fallback(one))))],
    ['a cell without an address', `<row r="1">${alternatives(fallback('<c><v>1</v></c><c/>'))}<c r="B1"/></row>`],
  ])('what all of them say is read: %s', (_, rows) => {
    expect(readOk(xlsxWith(rows)).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
  });

  test.each([
    ['two rows', alternatives(choice(one), fallback(one.replace('1</v>', '2</v>')))],
    ['two cells', `<row>${alternatives(choice(cell), fallback(other))}</row>`],
    ['a cell for some and none for others', `<row>${alternatives(choice(cell), '<mc:Fallback/>')}</row>`],
    ['a cell for others alone', `<row>${alternatives('<mc:Choice Requires="x14"/>', fallback(cell))}</row>`],
    ['a cell for some alone', `<row>${alternatives(choice(cell))}</row>`],
    [
      'two cells inside what all understand',
      `<row>${alternatives(fallback(alternatives(choice(cell), fallback(other))))}</row>`,
    ],
    ['two values of a cell', `<row><c r="A1">${alternatives(choice('<v>1</v>'), fallback('<v>2</v>'))}</c></row>`],
  ])('what is not the same for all is damaged: %s', (_, rows) => {
    expect(problemOf(xlsxWith(rows))).toEqual(damaged(sheetPart));
  });

  test('so are texts of which nobody knows how many there are', () => {
    const strings = `<sst>${alternatives(choice('<si><t>a</t></si>'))}<si><t>b</t></si></sst>`;
    expect(problemOf(xlsxWith(one, { 'xl/sharedStrings.xml': strings }))).toEqual(damaged('xl/sharedstrings.xml'));
  });

  test('they may lie deep in one another, within the depth of any part', () => {
    const deep =
      '<mc:AlternateContent><mc:Fallback>'.repeat(120) + one + '</mc:Fallback></mc:AlternateContent>'.repeat(120);
    expect(readOk(xlsxWith(deep)).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
    const deeper = '<mc:AlternateContent><mc:Fallback>'.repeat(10_000);
    expect(problemOf(xlsxWith(deeper))).toEqual(damaged(sheetPart));
  });
});

describe('references that lead nowhere', () => {
  test.each([
    ['a row beyond the grid', '<row r="1048577"/>'],
    ['row zero', '<row r="0"/>'],
    ['half a row', '<row r="1.5"/>'],
    ['a row that is no number', '<row r="x"/>'],
    ['a row after the last', '<row r="1048576"/><row/>'],
    ['a column beyond the grid', '<row><c r="XFE1"><v>1</v></c></row>'],
    ['a column after the last', '<row><c r="XFD1"/><c/></row>'],
    ['a cell in row zero', '<row><c r="A0"/></row>'],
    ['a cell beyond all rows', '<row><c r="A1048577"/></row>'],
    ['a cell without a row', '<row><c r="A"/></row>'],
    ['a cell without a column', '<row><c r="1"/></row>'],
    ['a cell without either', '<row><c r=""/></row>'],
    ['an address with more to it', '<row><c r="A1:B2"/></row>'],
    ['an address of many letters', '<row><c r="AAAAAAAAAAAAA1"/></row>'],
    ['an address of many digits', '<row><c r="A00000000000000000001"/></row>'],
    ['a text that is not in the table', '<row><c t="s"><v>1</v></c></row>'],
    ['a text before the table', '<row><c t="s"><v>-1</v></c></row>'],
    ['a text with a name', '<row><c t="s"><v>length</v></c></row>'],
  ])('%s', (_, rows) => {
    const strings = `<sst xmlns="${mainNamespace}"><si><t>a</t></si></sst>`;
    expect(problemOf(xlsxWith(rows, { 'xl/sharedStrings.xml': strings }))).toEqual(damaged(sheetPart));
  });

  test.each<[string, string, Record<string, string>]>([
    [
      'a sheet whose part is missing',
      'xl/worksheets/none.xml',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/none.xml'] }) },
    ],
    ['a sheet without a relationship', 'xl/workbook.xml', { 'xl/_rels/workbook.xml.rels': relationships({}) }],
    [
      'a sheet outside the package',
      'xl/workbook.xml',
      {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'file:///a.xml" TargetMode="External'] }),
      },
    ],
    [
      'a target that climbs out',
      'xl/_rels/workbook.xml.rels',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', '../../../a.xml'] }) },
    ],
    [
      'a target of a thousand folders',
      'xl/_rels/workbook.xml.rels',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'a/'.repeat(1000)] }) },
    ],
    ['a workbook without sheets', 'xl/workbook.xml', { 'xl/workbook.xml': workbookXml('') }],
    ['a workbook that is none', 'xl/workbook.xml', { 'xl/workbook.xml': '<document/>' }],
    [
      'a workbook that is missing',
      'xl/none.xml',
      { '_rels/.rels': relationships({ a: ['officeDocument', 'xl/none.xml'] }) },
    ],
    ['a package that names no workbook', '_rels/.rels', { '_rels/.rels': relationships({}) }],
  ])('%s', (_, part, more) => {
    expect(problemOf(xlsxWith(one, more))).toEqual(damaged(part));
  });

  test('the name of a part is cut short in the problem', () => {
    const name = `${'a'.repeat(500)}.xml`;
    const more = { '_rels/.rels': relationships({ a: ['officeDocument', name] }) };
    expect(problemOf(xlsxWith(one, more))).toEqual(damaged('a'.repeat(80)));
  });
});

describe('large numbers of small things', () => {
  test('a million shared texts', () => {
    const strings = `<sst>${'<si/>'.repeat(1_000_000)}</sst>`;
    expect(problemOf(xlsxWith(one, { 'xl/sharedStrings.xml': strings }))).toMatchObject({
      code: 'too-large',
      facts: { what: 'sharedStrings' },
    });
  });

  test('a million cells', () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(100);
    expect(problemOf(xlsxWith(rows))).toMatchObject({ code: 'too-large', facts: { what: 'cells' } });
  });

  test('a million blank cells with a style', () => {
    const rows = `<row>${'<c s="1"/>'.repeat(10_000)}</row>`.repeat(100);
    expect(readOk(xlsxWith(rows + one)).sheets[0]).toMatchObject({ rowCount: 1, columnCount: 1 });
  });
});

test('a zip that ends in nothing but its signature is damaged', () => {
  expect(problemOf(strToU8('PK\x03\x04'))).toEqual(damaged('zip'));
  expect(problemOf(zipOf(partsWith(one)).subarray(0, 30))).toEqual(damaged('zip'));
});
