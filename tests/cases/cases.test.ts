import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../src/workbook/cell';
import { readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { contentTypes, partsWith, zipOf } from '../xlsx/read/packages';
import { carelessCases } from './carelessCases';
import type { ExpectedFinding } from './caseKinds';
import { cases } from './cases';
import { formOf, reportOn } from './checkFile';
import { RawWorkbook } from './rawWorkbook';

let ready: Uint8Array;
beforeAll(async () => {
  ready = await formOf(readyEntries);
});

async function fileOf(entries: Readonly<Record<string, CellValue>> | undefined): Promise<Uint8Array> {
  return entries ? formOf(readyEntriesBut(entries)) : ready;
}

test('the form that the cases are made of has nothing to tell', () => {
  expect(reportOn(ready)).toMatchObject({ status: 'ready', findings: [] });
});

test.each([...cases, ...carelessCases].map((each) => [each.number, each.title, each] as const))(
  'case %i: %s',
  async (_number, _title, { entries, change, findings, status, read = {} }) => {
    const workbook = new RawWorkbook(await fileOf(entries));
    change(workbook);
    const report = reportOn(workbook.bytes());
    if (report.status === 'unreadable') throw new Error(report.problem.message);
    expect(report.findings.map(({ code, entry }) => [code, entry])).toEqual(
      findings.map(({ code, entry }) => [code, entry]),
    );
    report.findings.forEach((finding, index) => {
      const { message = /./, readings, fix, ...expected }: ExpectedFinding = findings[index]!;
      expect(finding).toMatchObject(expected);
      expect(finding.message).toMatch(message);
      expect(finding.fix).toEqual(fix);
      expect(finding.readings?.map(({ to }) => to)).toEqual(readings);
    });
    expect(report.status).toBe(status);
    expect(report.entries).toMatchObject(read);
  },
);

const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
};
const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** Files that are no workbook of ours, whatever their name says. */
const files: readonly (readonly [number, string, () => Uint8Array, string])[] = [
  [
    33,
    'the sheet deleted',
    () => new RawWorkbook(ready).workbook(/<sheet name="Báo cáo"[^>]*>/, '').bytes(),
    'not-our-form',
  ],
  [40, 'an .xls renamed', () => ole('Workbook'), 'legacy-xls'],
  [
    40,
    'an .ods renamed',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'other-format',
  ],
  [40, 'a .csv renamed', () => strToU8('a;b\n1;2\n'), 'other-format'],
  [
    40,
    'an .xlsb renamed',
    () =>
      zipOf({
        ...partsWith(''),
        '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      }),
    'other-format',
  ],
  [
    40,
    'an .xlsm renamed',
    () => zipOf({ ...partsWith(''), '[Content_Types].xml': contentTypes(macroType) }),
    'other-format',
  ],
  [40, 'a .pdf renamed', () => strToU8('%PDF-1.7\n'), 'other-format'],
  [41, 'a password', () => ole('EncryptedPackage'), 'encrypted'],
  [41, 'half a file', () => ready.slice(0, ready.length / 2), 'damaged'],
  [41, 'no file at all', () => new Uint8Array(), 'not-a-workbook'],
  [41, 'noise', () => Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), 'not-a-workbook'],
  [
    41,
    'a zip bomb',
    () => zipOf(partsWith('', { 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) })),
    'too-large',
  ],
];

test.each(files)('case %i: %s is named', (_number, _title, bytes, code) => {
  expect(reportOn(bytes())).toMatchObject({
    status: 'unreadable',
    problem: { code, message: expect.stringMatching(/\.$/) as string },
  });
});

/** What takes two files, last year's figures or an older template to show is shown where those are: in the tests of check, rules and form. */
const shownElsewhere = [43, 45, 46, 49];

test('every case has its file', () => {
  const numbers = new Set([
    ...cases.map(({ number }) => number),
    ...files.map(([number]) => number),
    ...shownElsewhere,
  ]);
  expect([...numbers].sort((left, right) => left - right)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
});
