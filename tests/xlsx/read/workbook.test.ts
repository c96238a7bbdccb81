import { strToU8 } from 'fflate';
import {
  contentTypes,
  firstCell,
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

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('parts are found by their relationships, not by their names', () => {
  test.each([
    [
      'from the root',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', '/xl/worksheets/sheet1.xml'] }) },
    ],
    [
      'through other folders',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', '../xl/./worksheets/SHEET1.xml'] }) },
    ],
    [
      'with an escaped space',
      {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'my%20sheets/a.xml'] }),
        'xl/my sheets/A.xml': worksheet(one),
      },
    ],
    [
      'with a space that is escaped in the zip too',
      {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'my%20sheets/a.xml'] }),
        'xl/my%20sheets/A.xml': worksheet(one),
      },
    ],
    [
      'with a percent sign that escapes nothing',
      {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', '100%/a.xml'] }),
        'xl/100%/a.xml': worksheet(one),
      },
    ],
    [
      'with backslashes',
      {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'sheets\\a.xml'] }),
        'xl\\sheets\\a.xml': worksheet(one),
      },
    ],
  ])('%s', (_, more) => {
    expect(firstCell(one, more)).toEqual({ value: 1 });
  });

  test('a workbook may lie anywhere', () => {
    const bytes = zipOf({
      '[Content_Types].xml': contentTypes(undefined, '/a/b.xml'),
      '_rels/.rels': relationships({ x: ['officeDocument', '/a/b.xml'] }),
      'a/b.xml': workbookXml('<sheet name="Trang" sheetId="1" r:id="s"/>'),
      'a/_rels/b.xml.rels': relationships({ s: ['worksheet', 'c.xml'] }),
      'a/c.xml': worksheet(one),
    });
    expect(readOk(bytes).sheets[0]?.at(1, 1)).toEqual({ value: 1 });
  });

  test('strict files use other namespaces', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(mainNamespace, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const parts = Object.entries(partsWith(one)).map(([name, xml]) => [name, strict(String(xml))]);
    expect(readOk(zipOf(Object.fromEntries(parts) as Record<string, string>)).sheets[0]?.at(1, 1)).toEqual({
      value: 1,
    });
  });

  test('elements may have a prefix', () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const bytes = xlsxWith('', {
      'xl/workbook.xml': prefixed(workbookXml('<sheet name="Trang" sheetId="1" r:id="rId1"/>')),
      'xl/worksheets/sheet1.xml': prefixed(worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')),
      'xl/sharedStrings.xml': prefixed(`<sst xmlns="${mainNamespace}"><si><t>a</t></si></sst>`),
    });
    expect(readOk(bytes).sheets[0]).toMatchObject({ name: 'Trang', rowCount: 1 });
    expect(readOk(bytes).sheets[0]?.at(1, 1)).toEqual({ value: 'a' });
  });
});

describe('encodings', () => {
  const xml = worksheet('<row><c t="str"><v>Xã Hương Sơn 𝕏</v></c></row>');
  const utf16 = (text: string, isBig: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !isBig);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${xml}`)],
    ['UTF-16, little end first', utf16(xml, false)],
    ['UTF-16, big end first', utf16(xml, true)],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${xml}`, false)],
    ['UTF-16, big end first, with a byte order mark', utf16(`\ufeff${xml}`, true)],
  ])('%s', (_, part) => {
    expect(firstCell('', { 'xl/worksheets/sheet1.xml': part })).toEqual({ value: 'Xã Hương Sơn 𝕏' });
  });

  test('broken UTF-8 loses a character, not the file', () => {
    const part = strToU8(worksheet('<row><c t="str"><v>X?c</v></c></row>'));
    part[part.indexOf(0x3f)] = 0xe3;
    expect(firstCell('', { 'xl/worksheets/sheet1.xml': part })).toEqual({ value: 'X\ufffdc' });
  });
});

describe('sheets', () => {
  test('names and visibility stand in the order of the tabs', () => {
    const sheet = (name: string, state = '') => `<sheet name="${name}" sheetId="1" ${state} r:id="rId1"/>`;
    const bytes = xlsxWith(one, {
      'xl/workbook.xml': workbookXml(
        sheet('Báo cáo &amp; số_x005F_x0041_') +
          sheet('_chitieu', 'state="veryHidden"') +
          sheet('Hướng dẫn', "state='hidden'"),
      ),
    });
    expect(readOk(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Báo cáo & số_x0041_', 'visible'],
      ['_chitieu', 'veryHidden'],
      ['Hướng dẫn', 'hidden'],
    ]);
  });

  test('sheets that hold no cells by their kind are passed over, but count for the scope of names', () => {
    const bytes = xlsxWith(one, {
      'xl/workbook.xml': workbookXml(
        '<sheet name="Biểu đồ" sheetId="1" r:id="c"/><sheet name="Hộp" sheetId="2" r:id="d"/><sheet name="Module" sheetId="3" r:id=""/><sheet name="Trang" sheetId="4" r:id="w"/>',
        '<definedNames><definedName name="a" localSheetId="3">Trang!$A$1</definedName></definedNames>',
      ),
      'xl/_rels/workbook.xml.rels': relationships({
        c: ['chartsheet', 'charts/missing.xml'],
        d: ['dialogsheet', 'dialogs/missing.xml'],
        w: ['worksheet', 'worksheets/sheet1.xml'],
      }),
    });
    expect(readOk(bytes).sheets.map((sheet) => sheet.name)).toEqual(['Trang']);
    expect(readOk(bytes).names).toEqual([{ name: 'a', refersTo: 'Trang!$A$1', scope: 'Trang' }]);
  });

  test('names that mean something to JavaScript mean nothing here', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const bytes = xlsxWith(one, {
      'xl/workbook.xml': workbookXml(
        names.map((name) => `<sheet name="${name}" sheetId="1" r:id="${name}"/>`).join(''),
        `<definedNames>${names.map((name) => `<definedName name="${name}">1</definedName>`).join('')}</definedNames>`,
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        Object.fromEntries(names.map((name) => [name, ['worksheet', 'worksheets/sheet1.xml']])),
      ),
    });
    expect(readOk(bytes).sheets.map((sheet) => sheet.name)).toEqual(names);
    expect(readOk(bytes).names.map(({ name }) => name)).toEqual(names);
    expect(({} as Record<string, unknown>)['worksheets']).toBeUndefined();
  });
});

test('defined names are read as they are: hidden, constant, broken and of deleted sheets', () => {
  const bytes = xlsxWith(one, {
    'xl/workbook.xml': workbookXml(
      '<sheet name="Trang" sheetId="1" r:id="rId1"/>',
      `<definedNames>
        <definedName name="ct.B1.num">'Trang'!$A$1</definedName>
        <definedName name="ẩn" hidden="1">5</definedName>
        <definedName name="x">#REF!</definedName>
        <definedName name="_xlnm.Print_Area" localSheetId="7">Trang!$A$1</definedName>
        <definedName name="y">"a"&amp;"b"</definedName>
      </definedNames>`,
    ),
  });
  expect(readOk(bytes).names).toEqual([
    { name: 'ct.B1.num', refersTo: "'Trang'!$A$1" },
    { name: 'ẩn', refersTo: '5' },
    { name: 'x', refersTo: '#REF!' },
    { name: '_xlnm.Print_Area', refersTo: 'Trang!$A$1', scope: '' },
    { name: 'y', refersTo: '"a"&"b"' },
  ]);
});

test('a part that is announced and left out does no harm unless a cell needs it', () => {
  expect(firstCell(one)).toEqual({ value: 1 });
  expect(problemOf(xlsxWith('<row><c t="s"><v>0</v></c></row>'))).toMatchObject({ code: 'damaged' });
});
