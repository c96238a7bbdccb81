import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import type { Problem } from '../../../src/workbook/problem';
import type { CellValue } from '../../../src/workbook/cell';
import { crc32 } from '../../../src/xlsx/read/crc32';
import { partsWith, problemOf, readOk, zipOf } from './packages';
import { concat, rawZip, type RawEntry } from './rawZip';
import { behind, endRecord, withComment, withEnd64 } from './zipSurgery';

const rowWith = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
const parts = partsWith(rowWith(1));
const zip = zipOf(parts);
const otherZip = zipOf(partsWith(rowWith(2)));

function entries(change: Partial<RawEntry> = {}): RawEntry[] {
  return Object.entries(parts).map(([name, xml]) => ({ name, content: strToU8(String(xml)), ...change }));
}

function answerTo(bytes: Uint8Array): Problem | CellValue | undefined {
  return problemOf(bytes) ?? readOk(bytes).sheets[0]?.at(1, 1).value;
}

/** Entries of a workbook and then so many whose data is the same. */
function bomb(count: number): Uint8Array {
  const own = entries();
  const kernel = { content: new Uint8Array(0), packed: deflateSync(new Uint8Array(1024 ** 2)), statedSize: 1024 ** 2 };
  const copies = Array.from({ length: count }, (_, index) => ({
    ...{ ...kernel, name: `xl/media/${String(index).padStart(4, '0')}`, localName: 'xl/media/0000' },
    ...(index > 0 && { sameDataAs: own.length }),
  }));
  return rawZip([...own, ...copies]);
}

const damaged: Problem = { code: 'damaged', facts: { part: 'zip' } };
const archive: Problem = { code: 'other-format', facts: { format: 'archive' } };

describe('what honest writers make of a zip is read', () => {
  test.each<[string, () => Uint8Array]>([
    ['sizes in signed records behind the data', () => rawZip(entries({ descriptor: 'signed' }))],
    ['sizes in bare records behind the data', () => rawZip(entries({ descriptor: 'bare' }))],
    ['sizes behind data that is not packed', () => rawZip(entries({ descriptor: 'bare', method: 0 }))],
    ['a zip64 record that nothing refers to', () => withEnd64(zip)],
    ['a count in the zip64 record', () => withEnd64(zip, 'count')],
    ['a size in the zip64 record', () => withEnd64(zip, 'size')],
    ['a start in the zip64 record', () => withEnd64(zip, 'start')],
    [
      'zip64 wherever there is a field for it',
      () => withEnd64(rawZip(entries({ zip64: 'honest' })), 'count', 'size', 'start'),
    ],
    ['a comment', () => withComment(zip, strToU8('Xã Hồng Sơn, năm 2026'))],
    ['a comment with the signature of an end record', () => withComment(zip, strToU8('PK\x05\x06'))],
    ['a comment with an end record that leads nowhere', () => withComment(zip, strToU8(`PK\x05\x06${'a'.repeat(80)}`))],
    ['a comment of nothing but signatures', () => withComment(zip, strToU8('PK\x05\x06'.repeat(16_000)))],
    ['a comment with the end record itself', () => withComment(zip, endRecord(zip))],
    ['a workbook within the workbook', () => zipOf({ ...parts, 'xl/embeddings/a.xlsx': otherZip })],
  ])('%s', (_, bytes) => {
    expect(answerTo(bytes())).toBe(1);
  });
});

describe('a digit that has changed on its way', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const changed = (change: Partial<RawEntry>) =>
    rawZip(
      entries().map((entry) =>
        entry.name === sheet
          ? { ...entry, ...change, content: strToU8(String(partsWith(rowWith(7))[sheet])), crc: crc32(entry.content) }
          : { ...entry, crc: crc32(entry.content) },
      ),
    );

  test.each<[string, Partial<RawEntry>]>([
    ['packed', {}],
    ['not packed', { method: 0 }],
  ])('is noticed by the checksum: %s', (_, change) => {
    expect(answerTo(changed(change))).toEqual({ code: 'damaged', facts: { part: sheet } });
  });

  test('does not show where no checksum is stated, and one that is right changes nothing', () => {
    expect(answerTo(rawZip(entries({ crc: 0 })))).toBe(1);
    expect(answerTo(rawZip(entries().map((entry) => ({ ...entry, crc: crc32(entry.content) }))))).toBe(1);
  });
});

test('checksums are those of zip, for any number of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    }),
  );
});

describe('what two readers could take for two files is refused', () => {
  test.each<[string, () => Uint8Array]>([
    ['one workbook behind another', () => concat([otherZip, zip])],
    ['an empty zip behind a workbook', () => concat([zip, zipOf({})])],
    ['two end records', () => concat([zip, endRecord(zip)])],
    ['one workbook behind another, its offsets mended', () => behind(otherZip, zip, true)],
    ['a workbook in the comment of another', () => withComment(zip, behind(zip, otherZip, true).subarray(zip.length))],
    [
      'an entry that no directory lists before the first',
      () => behind(rawZip(entries().slice(0, 1)).subarray(0, 60), zip, true),
    ],
    ['a bomb of a thousand entries that are one', () => bomb(1000)],
    ['headers that disagree about the packing', () => rawZip(entries({ localMethod: 0 }))],
    [
      'a zip64 record that places the directory elsewhere',
      () => behind(strToU8('PK\x03\x04'), withEnd64(zip, 'start'), false),
    ],
  ])('%s', (_, bytes) => {
    expect(answerTo(bytes())).toEqual(damaged);
  });
});

test('what stands behind the end record is passed over, as long as a mail gateway could have put it there', () => {
  expect(answerTo(concat([zip, otherZip.subarray(0, 60)]))).toBe(1);
  expect(answerTo(concat([zip, new Uint8Array(0xffff)]))).toBe(1);
  expect(answerTo(concat([zip, new Uint8Array(0x10000)]))).toEqual(damaged);
});

test.each([true, false])('a zip that does not begin the file is named, its offsets mended or not: %s', (moved) => {
  const after = (prefix: string) => answerTo(behind(strToU8(prefix, true), zip, moved));
  expect(after(`MZ\x90\0${'\0'.repeat(600)}`)).toEqual(archive);
  expect(after('\r\n')).toEqual(damaged);
  expect(after('\xef\xbb\xbf')).toEqual(damaged);
  expect(after('HTTP/1.1 200 OK\r\n\r\n')).toEqual(damaged);
  expect(after('PK\x03\x04')).toEqual(damaged);
});

test('a program, and a file that has nothing of a zip, are no workbooks', () => {
  expect(answerTo(strToU8(`MZ\x90\0${'\0'.repeat(600)}`, true))).toEqual({ code: 'not-a-workbook' });
  expect(answerTo(new Uint8Array(22))).toEqual({ code: 'not-a-workbook' });
});
