import { strFromU8, unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import readyJson from '../../assets/samples/ready.json';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { commandLine } from './commandLine';

jest.setTimeout(60_000);
const cli = commandLine();
const form = (unit: string, out: string, more: object = {}, year = 2026) => ({
  ...{ unit, year, entries: { ...readyJson.entries, ...more }, out: cli.path(out) },
});
interface Said {
  outputs: object[];
  files: {
    status: string;
    correction?: { items: { entry?: string }[]; letter: string; entries: string[] };
  }[];
}
/** Not a copy of the others. */
const own = Object.fromEntries(
  Object.entries(readyJson.entries).map(([id, value]) => [
    id,
    typeof value === 'number' && value > 99 ? value + 1 : value,
  ]),
);
const wrong = { 'B1.num': '=cmd|calc', 'D4.num': null, 'base.households': '\u001b[31m1\u202e2\u200b', 'B6.note': null };

beforeAll(async () => {
  cli.write('forms.json', [
    form('10489', 'good.xlsx'),
    form('10441', 'wrong.xlsx', { ...own, ...wrong }),
    form('10441', 'old.xlsx', {}, 2025),
    form('10489', 'other.xlsx', { 'D1.num': 20001 }),
  ]);
  expect(await cli.run('template', '--entries', '@forms.json')).toMatchObject({ code: 0 });
  cli.write('Báo cáo (1).xlsx', new Uint8Array([1, 2, 3]));
});
afterAll(cli.dispose);

function sheetOf(bytes: Uint8Array | undefined): SheetSnapshot {
  const workbook = readWorkbook(bytes ?? new Uint8Array());
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return workbook.value.sheets[0]!;
}

const shown = (value: CellValue) => (typeof value === 'object' ? '' : String(value));

function textOf(sheet: SheetSnapshot): string[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row + 1);
  return rows.map((row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => shown(sheet.at(row, column + 1).value)).join('|'),
  );
}

describe('chitieu return', () => {
  test('prints what a unit is to correct, with place, present value and what to do', async () => {
    const { code, out } = await cli.run('return', '@wrong.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('Kính gửi: Ủy ban nhân dân xã Mỹ Đức');
    expect(out).toMatch(/\d\. \[Lỗi\] Ô E\d+, trang “Báo cáo”: B1\. /);
    expect(out).toContain('Đang ghi: =cmd|calc');
    expect(out).toContain('Đang ghi: (để trống)');
    expect(out).toContain('chậm nhất ngày 24/11/2026');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('says why a note that stands there already does not count', async () => {
    cli.write('phrase.json', [form('10459', 'phrase.xlsx', { 'B1.num': 1, 'B1.note': 'Theo tình hình  thực tế' })]);
    await cli.run('template', '--entries', '@phrase.json');
    const { out } = await cli.run('return', '@phrase.xlsx');
    expect(out).toContain('Ghi chú đang có: “Theo tình hình thực tế”. Câu quá chung chung');
    expect((await cli.run('return', '@wrong.xlsx')).out).not.toContain('Ghi chú đang có');
  });

  test('asks for another file, or for a word, where correcting the one that was sent is of no use', async () => {
    const reply = async (...files: string[]) =>
      /Đề nghị đơn vị (.*) Sở/.exec(
        (await cli.run('return', ...files, '--year', '2026')).out.split('nội dung sau')[1]!,
      )?.[1];
    expect(await reply('@wrong.xlsx')).toBe('sửa ngay trên tệp đã gửi, lưu lại và gửi tệp Excel (.xlsx) về');
    expect(await reply('@old.xlsx')).toBe('làm như trên và gửi tệp Excel (.xlsx) đúng về');
    expect(await reply('@Báo cáo (1).xlsx')).toBe('làm như trên và gửi tệp Excel (.xlsx) đúng về');
    expect(await reply('@good.xlsx', '@other.xlsx')).toBe('trả lời hoặc gửi lại tệp Excel (.xlsx) đúng về');
  });

  test('tells once of a unit that is in no list', async () => {
    const plan: unknown = JSON.parse((await cli.run('plan')).out.replaceAll('"10489"', '"10999"'));
    cli.write('plan.json', plan);
    const { out } = await cli.run('return', '@good.xlsx', '--plan', '@plan.json');
    expect(out).toContain('Đề nghị đơn vị chỉnh sửa 1 nội dung sau');
    expect(out.match(/không có trong danh sách/g)).toHaveLength(1);
  });

  test('asks for nothing where everything is in order', async () => {
    expect(await cli.run('return', '@good.xlsx', '--out', '@none.zip')).toMatchObject({
      code: 0,
      out: 'Không có biểu nào phải chỉnh sửa.\n',
    });
    expect(existsSync(cli.path('none.zip'))).toBe(false);
  });

  test.each([
    [[], 'chậm nhất ngày 24/11/2026'],
    [['--until', '30/11/2026'], 'chậm nhất ngày 30/11/2026'],
    [['--until', '2026-12-01'], 'chậm nhất ngày 01/12/2026'],
    [['--year', '2024'], 'trong thời gian sớm nhất'],
  ])('says until when: %j', async (argv, words) => {
    expect((await cli.run('return', '@wrong.xlsx', ...argv)).out).toContain(words);
  });

  test.each(['31/11/2026', '2026-02-30', 'mai', '24-11-2026'])('knows no day %s', async (day) => {
    expect((await cli.run('return', '@wrong.xlsx', '--until', day)).code).toBe(2);
  });

  test('asks about what only shows beside other files', async () => {
    const { out } = await cli.run('return', '@good.xlsx', '@other.xlsx', '@old.xlsx', '--year', '2026');
    expect(out).toContain('đã gửi hơn một tệp với số liệu khác nhau: other.xlsx');
    expect(out).toContain('Biểu ghi năm báo cáo 2025');
    expect(out).not.toContain(cli.path(''));
  });

  test('writes a workbook and a text for each file into one zip, under names that every system reads', async () => {
    const { code, out } = await cli.run(
      'return',
      '@wrong.xlsx',
      '@good.xlsx',
      '@Báo cáo (1).xlsx',
      '--out',
      '@back.zip',
    );
    expect({ code, says: out.includes('cho 2 tệp') }).toEqual({ code: 2, says: true });
    const files = unzipSync(cli.bytes('back.zip'));
    expect(Object.keys(files).sort()).toEqual([
      ...[
        '10441-my-duc-2026.txt',
        '10441-my-duc-2026.xlsx',
        'khong-doc-duoc-bao-cao-1-xlsx.txt',
        'khong-doc-duoc-bao-cao-1-xlsx.xlsx',
      ],
    ]);
    const text = files['10441-my-duc-2026.txt']!;
    expect([...text.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(text)).toContain('Phiếu yêu cầu chỉnh sửa\r\n');
    const rows = textOf(sheetOf(files['10441-my-duc-2026.xlsx']));
    expect(rows.filter((row) => /^\d+\|(Lỗi|Còn thiếu|Chưa đạt)\|Báo cáo\|E\d+\|/.test(row)).length).toBeGreaterThan(3);
    expect(rows.some((row) => row.includes('|=cmd|calc|'))).toBe(true);
  });

  test('holds no formula, whatever the files said', async () => {
    await cli.run('return', '@wrong.xlsx', '--out', '@back.zip');
    const files = unzipSync(unzipSync(cli.bytes('back.zip'))['10441-my-duc-2026.xlsx']!);
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f[ >]/);
  });

  test('keeps two files of one unit apart', async () => {
    await cli.run('return', '@wrong.xlsx', '@old.xlsx', '@good.xlsx', '@other.xlsx', '--out', '@back.zip');
    const names = Object.keys(unzipSync(cli.bytes('back.zip'))).filter((name) => name.endsWith('xlsx'));
    expect(names.sort()).toEqual([
      '10441-my-duc-2025.xlsx',
      '10441-my-duc-2026.xlsx',
      '10489-huong-son-2026-2.xlsx',
      '10489-huong-son-2026.xlsx',
    ]);
  });

  test('says as one JSON document what each unit is to correct, and what was written', async () => {
    const argv = ['@wrong.xlsx', '@good.xlsx', '@Báo cáo (1).xlsx', '--format', 'json'];
    const { code, out } = await cli.run('return', ...argv, '--out', '@back.zip');
    const said = JSON.parse(out) as Said;
    expect(code).toBe(2);
    expect(said).toMatchObject({ version: 1, plan: { id: 'my-duc-2024' }, until: '2026-11-24' });
    expect(said.files.map(({ status, correction }) => [status, correction !== undefined])).toEqual([
      ['findings', true],
      ['ready', false],
      ['unreadable', true],
    ]);
    const zip = unzipSync(cli.bytes('back.zip'));
    expect(said.outputs).toEqual([{ file: cli.path('back.zip'), entries: Object.keys(zip) }]);
    const [wrongFile, , lost] = said.files;
    const letter = strFromU8(zip[wrongFile?.correction?.entries[1] ?? '']!).replaceAll('\r\n', '\n');
    expect(wrongFile?.correction?.letter).toBe(letter);
    expect(wrongFile?.correction?.items.find(({ entry }) => entry === 'B1.num')).toMatchObject({
      ...{ lane: 'error', code: 'not-a-number', indicator: 'B1', kind: 'Lỗi', value: '=cmd|calc' },
      cell: expect.stringMatching(/^E\d+$/) as string,
    });
    expect(lost?.correction?.items).toMatchObject([{ code: 'not-a-workbook' }]);
    const alone = JSON.parse((await cli.run('return', ...argv)).out) as Said;
    expect(alone.outputs).toEqual([]);
  });

  test('says in JSON, too, that nothing is to be corrected, and writes nothing then', async () => {
    const { code, out } = await cli.run('return', '@good.xlsx', '--out', '@none.zip', '--format', 'json');
    expect({ code, ...(JSON.parse(out) as Said) }).toMatchObject({
      code: 0,
      outputs: [],
      files: [{ status: 'ready' }],
    });
    expect(existsSync(cli.path('none.zip'))).toBe(false);
  });

  test('says so where the zip cannot be written', async () => {
    const { code, complaints } = await cli.run('return', '@wrong.xlsx', '--out', '@no/such/folder.zip');
    expect({ code, says: complaints.includes('Không ghi được') }).toEqual({ code: 2, says: true });
  });
});
