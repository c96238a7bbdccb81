import { mkdirSync } from 'node:fs';
import readyJson from '../../assets/samples/ready.json';
import { consolidationTextsVi } from '../../src/messages/consolidationTexts.vi';
import type { Verdict } from '../../src/rules/assessment';
import { isCellError } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { commandLine } from './commandLine';

jest.setTimeout(60_000);
const cli = commandLine();
/** Shown as it stands, it says that everything was done. */
const turned = 'Đã làm \u202emàl aưhc\u202c\u200b, mở thêm 2 lớp\u0007';
const hostile = '=HYPERLINK("http://x","bấm vào đây")';

interface Sum {
  num: number | null;
  den: number | null;
  rate: number | null;
  forms: number;
}
interface Said {
  files: { file: string; counted: boolean; leftOut?: { code: string; message: string } }[];
  indicators: (Sum & {
    id: string;
    indicator: string;
    kind: string;
    verdicts: Record<string, { verdict: Verdict; lacking?: number }>;
    lastYear?: Sum & { year: number };
  })[];
  lastYear?: object;
}

/** The sample form with every large figure moved, so that no form is a copy of another. */
function form(unit: string, out: string, by: number, more: object = {}, year = 2026) {
  const entries = Object.entries(readyJson.entries).map(
    ([id, value]) => [id, typeof value === 'number' && value > 99 ? value + by : value] as const,
  );
  return { unit, year, entries: { ...Object.fromEntries(entries), ...more }, out: cli.path(out) };
}

beforeAll(async () => {
  for (const folder of ['all', 'some', 'before']) mkdirSync(cli.path(folder));
  cli.write('forms.json', [
    ...['10441', '10459', '10465', '10489'].map((unit, index) => form(unit, `all/${unit}.xlsx`, index)),
    form('10441', 'some/=1.xlsx', 0, { 'B6.note': hostile }),
    form('10459', 'some/2a.xlsx', 1),
    form('10459', 'some/2b.xlsx', 2),
    form('10465', 'some/3.xlsx', 3, { 'D4.num': null, 'B1.num': '+1\u202e', 'D3a.num': 1, 'D3a.note': turned }),
    form('10441', 'before/a.xlsx', 0, {}, 2025),
  ]);
  expect(await cli.run('template', '--entries', '@forms.json')).toMatchObject({ code: 0 });
});
afterAll(cli.dispose);

function sheets(name: string): Map<string, SheetSnapshot> {
  const workbook = readWorkbook(cli.bytes(name));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return new Map(workbook.value.sheets.map((sheet) => [sheet.name, sheet]));
}

/** Rows of a sheet, each as the texts of its cells. */
function rowsOf(sheet: SheetSnapshot | undefined): string[][] {
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_unused, column) => {
      const value = sheet?.at(row + 1, column + 1).value ?? null;
      return isCellError(value) ? value.error : String(value ?? '');
    }),
  );
}

describe('chitieu consolidate', () => {
  test('ends with 0 where every unit is in the sums', async () => {
    const { code, out } = await cli.run('consolidate', '@all', '--out', '@all.xlsx');
    expect(code).toBe(0);
    expect(out).toContain('tính 4/4 đơn vị');
    expect([...sheets('all.xlsx').keys()]).toEqual([
      ...['Tổng hợp', 'Biểu đồ', 'Đối chiếu 2025', 'Đối chiếu 2030', 'Chưa đạt', 'Thiếu và loại', 'Dữ liệu'],
    ]);
  });

  test('says which units are missing, and which files do not count and why', async () => {
    expect((await cli.run('consolidate', '@some', '--out', '@some.xlsx')).code).toBe(1);
    const gaps = rowsOf(sheets('some.xlsx').get('Thiếu và loại')).map((row) => row.slice(1).join('|'));
    expect(gaps).toContain('xã Hương Sơn|10489||');
    expect(gaps.some((row) => row.startsWith('xã Hồng Sơn|10465|3.xlsx|Biểu chưa sẵn sàng'))).toBe(true);
    expect(gaps.filter((row) => row.includes('cần chọn một tệp'))).toHaveLength(2);
    const [status] = rowsOf(sheets('some.xlsx').get('Tổng hợp')).filter((row) => row[0]?.startsWith('Tính số liệu'));
    expect(status?.[0]).toBe('Tính số liệu của 1 trên 4 đơn vị phải báo cáo.');
  });

  test('counts the file that the office chooses, and those that are not ready where it says so', async () => {
    const chosen = await cli.run('consolidate', '@some', '--out', '@chosen.xlsx', '--use', '@some/2b.xlsx');
    expect(chosen.out).toContain('tính 2/4 đơn vị');
    const all = await cli.run('consolidate', '@some', '--out', '@chosen.xlsx', '--use', '@some/2b.xlsx', '--unready');
    expect(all.out).toContain('tính 3/4 đơn vị');
    expect(await cli.run('consolidate', '@some', '--out', '@no.xlsx', '--use', '@some/4.xlsx')).toMatchObject({
      code: 2,
    });
  });

  test.each([['consolidate'], ['return']])(
    '%s writes over no report, whatever slip names it for the result',
    async (command) => {
      const before = cli.bytes('some/3.xlsx');
      const { code, out, complaints } = await cli.run(command, '@some', '--out', '@some/3.xlsx');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints).toContain('3.xlsx là biểu báo cáo của một đơn vị');
      expect(cli.bytes('some/3.xlsx')).toEqual(before);
    },
  );

  test('keeps the workbook of an earlier run where every name was misspelt', async () => {
    await cli.run('consolidate', '@all', '--out', '@kept.xlsx');
    const before = cli.bytes('kept.xlsx');
    const { code, complaints } = await cli.run('consolidate', '@al', '@alll/*.xlsx', '--out', '@kept.xlsx');
    expect({ code, says: complaints.includes('Không tìm thấy tệp báo cáo') }).toEqual({ code: 2, says: true });
    expect(cli.bytes('kept.xlsx')).toEqual(before);
  });

  test('lets no text from a file become a formula', async () => {
    await cli.run('consolidate', '@some', '--out', '@some.xlsx', '--unready');
    const book = sheets('some.xlsx');
    const texts = ['Chưa đạt', 'Thiếu và loại'].map((name) => book.get(name)!);
    for (const sheet of texts) {
      for (let row = 1; row <= sheet.rowCount; row++) {
        for (let column = 1; column <= sheet.columnCount; column++)
          expect(sheet.at(row, column).formula).toBeUndefined();
      }
    }
    expect(rowsOf(texts[0]).some((row) => row.includes(hostile))).toBe(true);
    const data = rowsOf(book.get('Dữ liệu'));
    expect(data.some((row) => row.includes('=1.xlsx') && row.includes('Tính'))).toBe(true);
    expect(data.some((row) => row.includes('“+1”'))).toBe(true);
  });

  test('writes no mark into it that turns or hides what a unit wrote', async () => {
    await cli.run('consolidate', '@some', '--out', '@turned.xlsx', '--unready');
    const texts = [...sheets('turned.xlsx').values()].flatMap((sheet) => rowsOf(sheet).flat());
    expect(texts).toContain('Đã làm màl aưhc, mở thêm 2 lớp ');
    expect(texts).toContain('“+1”');
    expect(texts.filter((text) => /[\p{Cf}]|(?!\n)\p{Cc}/u.test(text))).toEqual([]);
  });

  test('sets last year beside it', async () => {
    await cli.run('consolidate', '@all', '--out', '@both.xlsx', '--last-year', '@before');
    const book = sheets('both.xlsx');
    expect([...book.keys()]).toContain('Dữ liệu 2025');
    const summary = rowsOf(book.get('Tổng hợp'));
    expect(summary.some((row) => row.some((text) => text.startsWith('Năm 2025')))).toBe(true);
    expect(summary.find((row) => row[0] === 'A2')).toContain('100');
  });

  test('says how much of last year counts and which of its files do not, and refuses a misspelt folder', async () => {
    const wrong = await cli.run('consolidate', '@all', '--out', '@both.xlsx', '--last-year', '@some/=1.xlsx');
    expect(wrong.out).toContain('Năm trước (2025): tính 0/4 đơn vị.\n');
    expect(wrong.out).toContain('=1.xlsx: Không được tính: sai năm.');
    const right = await cli.run('consolidate', '@all', '--out', '@both.xlsx', '--last-year', '@before');
    expect(right.out).toContain('Năm trước (2025): tính 1/4 đơn vị.\n');
    const none = await cli.run('consolidate', '@all', '--out', '@none.xlsx', '--last-year', '@befor');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.complaints).toContain('befor');
  });

  test('does not take its own workbook for a report when it is made again', async () => {
    expect((await cli.run('consolidate', '@all', '--out', '@all/tong-hop.xlsx')).code).toBe(0);
    expect((await cli.run('consolidate', '@all', '--out', '@all/tong-hop.xlsx')).code).toBe(0);
  });

  test('leaves the district’s own rows to the office, and says so where there is no district', async () => {
    await cli.run('consolidate', '@all', '--out', '@all.xlsx');
    const row = rowsOf(sheets('all.xlsx').get('Tổng hợp')).find(([id]) => id === 'B7');
    expect(row?.slice(3, 7)).toEqual(['', '', '', '']);
    expect(row?.at(-1)).toContain('Không còn cấp huyện');
    await cli.run('consolidate', '@before', '--out', '@old.xlsx', '--year', '2024');
    expect(
      rowsOf(sheets('old.xlsx').get('Tổng hợp'))
        .find(([id]) => id === 'B7')
        ?.at(-1),
    ).toBe('');
  });

  test('says as one JSON document what it wrote, what counts, what does not and why', async () => {
    const { code, out } = await cli.run('consolidate', '@some', '--out', '@some.xlsx', '--format', 'json');
    const said = JSON.parse(out) as Said;
    expect(code).toBe(1);
    expect(said).toMatchObject({
      version: 1,
      plan: { id: 'my-duc-2024' },
      outputs: [{ file: cli.path('some.xlsx') }],
      counted: 1,
      received: { year: 2026, units: 4, missing: [{ code: '10489' }] },
    });
    expect(said.files.map(({ file, counted, leftOut }) => [file, counted, leftOut?.code])).toEqual([
      [cli.path('some/2a.xlsx'), false, 'undecided'],
      [cli.path('some/2b.xlsx'), false, 'undecided'],
      [cli.path('some/3.xlsx'), false, 'not-ready'],
      [cli.path('some/=1.xlsx'), true, undefined],
    ]);
    const english = await cli.run('consolidate', '@some', '--out', '@some.xlsx', '--format', 'json', '--lang', 'en');
    expect((JSON.parse(english.out) as Said).files[2]?.leftOut?.message).toMatch(/not ready/);
  });

  test('gives in its JSON the sums, rates and verdicts that stand in the workbook', async () => {
    const { out } = await cli.run(
      'consolidate',
      '@all',
      '--out',
      '@j.xlsx',
      '--last-year',
      '@before',
      '--format',
      'json',
    );
    const { indicators, lastYear } = JSON.parse(out) as Said;
    const table = rowsOf(sheets('j.xlsx').get('Tổng hợp'));
    expect(indicators.map(({ indicator }) => indicator)).toEqual(
      table.filter(([id]) => /^[A-D]\d[a-c]?$/.test(id ?? '')).map(([id]) => id),
    );
    const { 'B1.num': num, 'base.labourForce': den } = readyJson.entries;
    const sum = (value: number) => 4 * value + 0 + 1 + 2 + 3;
    const b1 = indicators.find(({ id }) => id === 'B1');
    expect(b1).toMatchObject({ kind: 'sum', forms: 4, num: sum(num), den: sum(den) });
    expect(b1?.rate).toBe((sum(num) * 100) / sum(den));
    expect(b1?.lastYear).toEqual({ year: 2025, forms: 1, num, den, rate: (num * 100) / den });
    for (const { indicator, num, den, verdicts, kind } of indicators.filter((row) => row.kind === 'sum')) {
      const row = table.find(([id]) => id === indicator);
      expect({ kind, row: row?.slice(4, 6) }).toEqual({ kind, row: [String(num), String(den)] });
      expect(row?.[11]).toBe(verdicts['2030'] ? consolidationTextsVi.form.verdicts[verdicts['2030'].verdict] : '');
      expect(row?.[12]).toBe(String(verdicts['2030']?.lacking ?? ''));
    }
    expect(indicators.find(({ id }) => id === 'B7')).toMatchObject({ kind: 'own', forms: 0, num: null, rate: null });
    expect(lastYear).toMatchObject({ year: 2025, units: 4, counted: 1, files: [{ counted: true }] });
  });

  test('prints nothing where the workbook cannot be written, whatever the format', async () => {
    const run = await cli.run('consolidate', '@all', '--out', '@no/such/f.xlsx', '--format', 'json');
    expect(run).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    [['@all'], 'Thiếu tùy chọn --out'],
    [['@all', '--out', '@no/such/f.xlsx'], 'Không ghi được'],
    [['@all', '--out', '@a.xlsx', '--format', 'csv'], '--format'],
  ])('%j is refused', async (argv, words) => {
    const { code, complaints } = await cli.run('consolidate', ...argv);
    expect({ code, says: complaints.includes(words) }).toEqual({ code: 2, says: true });
  });
});
