import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../../src/cli/fileReport';
import { repairPlan } from '../../src/form/damage/repairPlan';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { RawEntries } from '../../src/rules/assessment';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { formOf, reportOn } from '../cases/checkFile';
import { readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { anyForm } from '../rules/support/forms';
import { convertWithLibreOffice, type LibreOfficeFormat } from '../support/libreoffice';
import { describeWith } from '../support/tools';
import { dialects, inDialect } from './dialects';

const note = 'Do thiếu giáo viên,\nxã sẽ mở thêm 2 lớp trong quý I';
/** What LibreOffice keeps of a fraction. */
function inFifteenDigits(entries: RawEntries): RawEntries {
  return new Map(
    [...entries].map(([id, value]) => [id, typeof value === 'number' ? Number(value.toPrecision(15)) : value]),
  );
}

const forms: readonly RawEntries[] = [
  new Map(),
  readyEntries,
  readyEntriesBut({
    ...{ 'base.households': '2.610', 'base.clans': null, 'A4.value': true, 'A5.value': 'đang làm', 'B1.num': '…' },
    ...{
      'B2.num': 2500,
      'B2.note': note,
      'B3.num': { error: '#REF!' },
      'B4.num': -1,
      'B5.num': 12.5,
      'C1.num': '=1+1',
    },
    ...{ 'B1.prior': 4100, 'A1.prior': 'không so sánh', 'D4.note': ' <b>&amp;</b> "" ' },
  }),
  ...fc.sample(anyForm(defaultPlan), { seed: 17, numRuns: 6 }).map(inFifteenDigits),
];

/** Each as a file, with what is said of it. */
let originals: readonly { readonly entries: RawEntries; readonly file: Uint8Array; readonly said: FileReport }[];
beforeAll(async () => {
  originals = await Promise.all(
    forms.map(async (entries) => {
      const file = await formOf(entries);
      return { entries, file, said: reportOn(file) };
    }),
  );
});

describe.each(Object.entries(dialects))('a form in the dialect of %s', (_program, dialect) => {
  test('says what it said before', () => {
    for (const { file, said } of originals) {
      expect(said.status).not.toBe('unreadable');
      expect(reportOn(inDialect(file, dialect))).toEqual(said);
    }
  });
});

test.each([
  [' …', '…'],
  ['…\t', '…'],
  [' Có', 'Có'],
])(
  'a text whose blanks a program took away, as Gnumeric does at both ends, is judged as what is left: %j',
  async (typed, left) => {
    const id = typed.includes('…') ? 'B9.num' : 'A4.value';
    const codesOf = async (value: string) => {
      const report = reportOn(await formOf(readyEntriesBut({ [id]: value })));
      return report.status === 'unreadable' ? [report.problem.code] : report.findings.map(({ code }) => code);
    };
    expect(await codesOf(typed)).toEqual([id === 'B9.num' ? 'not-a-number' : 'unknown-choice']);
    expect(await codesOf(left)).toEqual(id === 'B9.num' ? ['unavailable'] : []);
  },
);

/** Formats that the form went through, one after the other. */
const roads: readonly { readonly road: string; readonly formats: readonly LibreOfficeFormat[] }[] = [
  { road: 'xlsx', formats: ['xlsx'] },
  { road: 'OpenDocument and then xlsx', formats: ['ods', 'xlsx'] },
  { road: 'xls and then xlsx', formats: ['xls', 'xlsx'] },
];

describeWith('libreoffice', 'a form that LibreOffice saved', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'other-programs-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(roads)(
    'as $road has the verdicts and findings of the original, and asks for no repair',
    async ({ road, formats }) => {
      let paths = originals.map((_, index) => join(folder, `form${index}.xlsx`));
      await Promise.all(paths.map((path, index) => writeFile(path, originals[index]!.file)));
      for (const format of formats) {
        paths = await convertWithLibreOffice(paths, format, await mkdtemp(join(folder, 'out-')), 300_000);
      }
      for (const [index, path] of paths.entries()) {
        const bytes = new Uint8Array(await readFile(path));
        const { entries, said } = originals[index]!;
        expect({ road, index, ...told(reportOn(bytes), entries) }).toEqual({ road, index, ...told(said, entries) });
        const copy = readWorkbook(bytes);
        if (!copy.ok) throw new Error(copy.problem.code);
        const repair = repairPlan(defaultPlan, copy.value, [], formTextsVi);
        // The old format knows no formulas as long as some of ours.
        if (!formats.includes('xls')) expect(repair?.damages).toBeUndefined();
      }
    },
    400_000,
  );
});

/** LibreOffice writes truths and error values as formulas, and they are in error either way. */
function told(report: FileReport, entries: RawEntries) {
  if (report.status === 'unreadable') return { problem: report.problem };
  const { status, verdicts, findings } = report;
  const isOfProgram = ({ code, entry = '' }: (typeof findings)[number]): boolean =>
    code === 'formula-in-entry' && ['boolean', 'object'].includes(typeof entries.get(entry));
  return {
    ...{ status, verdicts },
    findings: findings
      .filter((finding) => !isOfProgram(finding))
      .map(({ lane, code, entry, answered }) => ({ lane, code, entry, answered })),
  };
}
