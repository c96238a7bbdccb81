import { strToU8 } from 'fflate';
import { contentTypes, mainNamespace, problemOf, relationships, zipOf } from './packages';
import { concat } from './rawZip';

/** An OLE2 container whose directory, in the second sector, names these streams. */
function oleWith(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let letter = 0; letter < name.length; letter++) bytes[at + letter * 2] = name.charCodeAt(letter);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

function officeZip(mainType: string, part: string): Uint8Array {
  return zipOf({
    '[Content_Types].xml': contentTypes(mainType, `/${part}`),
    '_rels/.rels': relationships({ rId1: ['officeDocument', part] }),
    [part]: '<x/>',
  });
}

describe('OLE2 containers', () => {
  test.each([
    ['a workbook with a password', ['EncryptionInfo', 'EncryptedPackage'], { code: 'encrypted' }],
    ['an .xls file', ['Workbook'], { code: 'legacy-xls' }],
    ['an older .xls file', ['Book'], { code: 'legacy-xls' }],
    ['a .doc file', ['WordDocument'], { code: 'other-format', facts: { format: 'doc' } }],
    ['a .ppt file', ['PowerPoint Document'], { code: 'other-format', facts: { format: 'ppt' } }],
    ['something else', ['__properties'], { code: 'not-a-workbook' }],
  ])('%s', (_, streams, problem) => {
    expect(problemOf(oleWith(...streams))).toEqual(problem);
  });

  test('a stream is known by its whole name', () => {
    expect(problemOf(oleWith('Workbooks', 'EncryptedPackage2'))).toEqual({ code: 'not-a-workbook' });
  });

  test.each([
    ['a .doc file with a workbook in it', [0x06, 0x09, 0x02, 0x00], 'doc'],
    ['a .ppt file with a workbook in it', [0x10, 0x8d, 0x81, 0x64], 'ppt'],
  ])('%s is known by the class of its root', (_, start, format) => {
    const bytes = oleWith('Workbook', 'WordDocument', 'PowerPoint Document');
    bytes[30] = 9;
    bytes[48] = 1;
    bytes.set(start, 1024 + 80);
    expect(problemOf(bytes)).toEqual({ code: 'other-format', facts: { format } });
  });

  test('an .xls file with a document in it is an .xls file, in capitals too', () => {
    expect(problemOf(oleWith('Workbook', 'WordDocument'))).toEqual({ code: 'legacy-xls' });
    expect(problemOf(oleWith('WORKBOOK'))).toEqual({ code: 'legacy-xls' });
  });

  test('a directory that the header places beyond the file is still looked through', () => {
    const bytes = oleWith('Workbook').fill(0xff, 30, 32).fill(0xff, 48, 52);
    expect(problemOf(bytes)).toEqual({ code: 'legacy-xls' });
  });

  test('one that breaks off in its header is no workbook', () => {
    expect(problemOf(oleWith('Workbook').subarray(0, 100))).toEqual({ code: 'not-a-workbook' });
  });

  test('a bare record of Excel 4 is an .xls file', () => {
    expect(problemOf(new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]))).toEqual({ code: 'legacy-xls' });
  });
});

describe('zip packages', () => {
  const office = 'application/vnd.openxmlformats-officedocument';
  test.each([
    ['xlsm', officeZip('application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xl/workbook.xml')],
    ['xlsm', officeZip('application/vnd.ms-excel.template.macroEnabled.main+xml', 'xl/workbook.xml')],
    ['xlsm', officeZip('application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xl/s%C3%B4.xml')],
    ['xlsb', officeZip('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin')],
    ['docx', officeZip(`${office}.wordprocessingml.document.main+xml`, 'word/document.xml')],
    ['pptx', officeZip(`${office}.presentationml.presentation.main+xml`, 'ppt/presentation.xml')],
    ['ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet-template' })],
    ['odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['odp', zipOf({ mimetype: 'application/vnd.oasis.opendocument.presentation' })],
    ['numbers', zipOf({ 'Index/Document.iwa': '', 'preview.jpg': '' })],
    ['archive', zipOf({ 'bao cao/xa.xlsx': 'PK' })],
    ['archive', zipOf({ '[Content_Types].xml': contentTypes() })],
    ['archive', zipOf({})],
  ])('%s', (format, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'other-format', facts: { format } });
  });

  test('a workbook whose list of parts is lost is damaged', () => {
    expect(problemOf(zipOf({ 'xl/workbook.xml': '<x/>' }))).toMatchObject({ code: 'damaged' });
  });
});

describe('files that are no container', () => {
  const fods =
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  test.each([
    ['pdf', strToU8('%PDF-1.7\n')],
    ['rtf', strToU8('{\\rtf1\\ansi}')],
    ['html', strToU8('\ufeff  <!DOCTYPE html><p>')],
    ['html', strToU8('<meta charset="utf-8"><table border="1"><tr>')],
    ['mhtml', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['xml-2003', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    [
      'xml-2003',
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table ss:x="1">',
      ),
    ],
    ['ods', strToU8(fods)],
    ['xml', strToU8('<?xml version="1.0"?><a/>')],
    ['csv', strToU8('Chỉ tiêu;Số\nB1;12\n')],
    ['csv', utf16('a\tb\r\n1\t2\r\n')],
    ['text', strToU8('Kính gửi: UBND huyện\nBáo cáo,')],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['archive', strToU8('Rar!\x1a\x07\x00')],
    ['archive', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ])('%s', (format, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'other-format', facts: { format } });
  });

  test.each([
    ['an empty file', new Uint8Array(0)],
    ['one byte', new Uint8Array([0x01])],
    ['zeros', new Uint8Array(5000)],
    ['white space', strToU8(' \r\n')],
    ['bytes without a meaning', new Uint8Array([1, 2, 3, 4])],
    ['an executable', concat([strToU8('MZ'), new Uint8Array(100)])],
  ])('%s is no workbook', (_, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'not-a-workbook' });
  });

  test('what a large file is comes before how large it is', () => {
    const limits = { fileBytes: 10 };
    expect(problemOf(oleWith('Workbook'), limits)).toEqual({ code: 'legacy-xls' });
    expect(problemOf(zipOf({}), limits)).toMatchObject({ code: 'other-format' });
  });
});

test('a template without macros is a workbook', () => {
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    ),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="r"><sheets><sheet name="a" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({ s: ['worksheet', 'a.xml'] }),
    'xl/a.xml': '<worksheet/>',
  });
  expect(problemOf(bytes)).toBeUndefined();
});
