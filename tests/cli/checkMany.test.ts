import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readyJson from '../../assets/samples/ready.json';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { csvField } from '../../src/cli/csvReport';
import { unitsFor } from '../../src/plan/units';
import { commandLine } from './commandLine';

jest.setTimeout(60_000);
const cli = commandLine();
const unit = (code: string, out: string, more: object = {}) => ({
  ...{ unit: code, year: 2026, entries: { ...readyJson.entries, ...more }, out: cli.path(out) },
});

interface Json {
  files: { file: string; status: string }[];
  received: {
    year: number;
    daysLeft: number;
    missing: { code: string }[];
    remarks: { file: string; code: string; message: string }[];
  };
}
const checked = async (...argv: string[]) =>
  JSON.parse((await cli.run('check', ...argv, '--format', 'json')).out) as Json;
const names = async (...argv: string[]) =>
  (await checked(...argv)).files.map(({ file }) => file.slice(cli.path('').length + 1));

beforeAll(async () => {
  for (const folder of ['in', 'in/b', 'in/b/c', 'empty']) mkdirSync(cli.path(folder));
  cli.write('forms.json', [unit('10489', 'in/b.xlsx'), unit('10441', 'in/b/c/A.xlsx'), unit('10459', 'in/b/[1].XLSX')]);
  expect((await cli.run('template', '--entries', '@forms.json')).code).toBe(0);
  for (const ignored of ['~$b.xlsx', '._b.xlsx', 'letter.docx', 'scan.pdf']) cli.write(`in/${ignored}`, ignored);
  cli.write('in/old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  symlinkSync(cli.path('in'), cli.path('in/b/loop'));
  symlinkSync(cli.path('in/b.xlsx'), cli.path('in/z.xlsx'));
});
afterAll(cli.dispose);

describe('chitieu check over many files', () => {
  test('goes through a folder with all that is below it, sorted, each workbook once, links and locks left out', async () => {
    expect(await names('@in')).toEqual(['in/b/[1].XLSX', 'in/b/c/A.xlsx', 'in/b.xlsx', 'in/old.xls']);
  });

  test.each([
    ['@in/*.xlsx', ['in/b.xlsx']],
    ['@in/**/*.xlsx', ['in/b/[1].XLSX', 'in/b/c/A.xlsx', 'in/b.xlsx']],
    ['@in/**/[ab].xlsx', ['in/b/c/A.xlsx', 'in/b.xlsx']],
    ['@in/?/[!x]/*', ['in/b/c/A.xlsx']],
    ['@in/b/[1].XLSX', ['in/b/[1].XLSX']],
    ['@in/none*.xlsx', ['in/none*.xlsx']],
  ])('expands %s where no shell did', async (pattern, expected) => {
    expect((await names(pattern)).sort()).toEqual([...expected].sort());
  });

  test('names what lies in a folder and cannot be opened, so that no report is missing without a word', async () => {
    mkdirSync(cli.path('lost'));
    symlinkSync(cli.path('nowhere'), cli.path('lost/broken.xlsx'));
    symlinkSync(cli.path('nowhere'), cli.path('lost/broken.docx'));
    const { files } = await checked('@lost');
    expect(files).toMatchObject([{ file: cli.path('lost/broken.xlsx'), problem: { code: 'cannot-open' } }]);
  });

  test('keeps files in the order in which they were named, and passes over locks that a shell named', async () => {
    expect(await names('@in/b/c/A.xlsx', '@in/~$b.xlsx', '@in/b.xlsx', '@in')).toEqual([
      ...['in/b/c/A.xlsx', 'in/b.xlsx', 'in/b/[1].XLSX', 'in/old.xls'],
    ]);
  });

  test('says so where there is nothing to check', async () => {
    expect(await cli.run('check', '@empty')).toMatchObject({ code: 2, out: '' });
    expect((await cli.run('check', '@empty')).complaints).toContain('Không tìm thấy tệp báo cáo');
  });

  test('says which units are missing and which files are to be looked at', async () => {
    const { received } = await checked('@in');
    expect(received).toMatchObject({ year: 2026, daysLeft: 4, missing: [{ code: '10465', name: 'Hồng Sơn' }] });
    expect(received.remarks.map(({ code }) => code)).toEqual(['copied', 'copied']);
    const { out } = await cli.run('check', '@in');
    expect(out).toContain('đã nhận biểu của 3/4 đơn vị');
    expect(out).toContain('còn 4 ngày');
    expect(out).toContain('xã Hồng Sơn (10465)');
    expect(out).toMatch(/A\.xlsx: \d+ trong \d+ số liệu .* trùng với biểu của/);
  });

  test('says nothing of other units where a single file is checked', async () => {
    expect((await cli.run('check', '@in/b.xlsx')).out).not.toContain('đơn vị');
  });

  test('ends as the worst of them', async () => {
    expect((await cli.run('check', '@in')).code).toBe(2);
    expect((await cli.run('check', '@in/**/*.xlsx')).code).toBe(0);
  });

  test('collects the year that is asked for', async () => {
    const { received } = await checked('@in/b.xlsx', '--year', '2025');
    expect(received.missing).toHaveLength(unitsFor(defaultPlan, 2025).length);
    expect(received.remarks.map(({ code }) => code)).toEqual(['wrong-year']);
  });

  test.each([
    ['2023', 2],
    ['2024', 0],
    ['2030', 0],
    ['2031', 2],
  ])('takes --year %s for what it is worth: the plan has reports of 2024 to 2030', async (year, code) => {
    const ran = await cli.run('check', '@in/b.xlsx', '--year', year);
    expect({ code: ran.code, complains: ran.complaints.includes('2024') }).toEqual({ code, complains: code === 2 });
  });
});

describe('chitieu check --format csv', () => {
  const lines = (text: string) => text.split('\r\n').slice(0, -1);

  test('has a line for each finding, and for each file without one, that Excel reads as UTF-8', async () => {
    cli.write('bad.json', [unit('10489', 'bad.xlsx', { 'B1.num': '=1+1', 'D4.num': null })]);
    await cli.run('template', '--entries', '@bad.json');
    const { out } = await cli.run('check', '@bad.xlsx', '@in/b/c/A.xlsx', '@in/old.xls', '--format', 'csv');
    expect(out.startsWith('\ufeffTệp;Mã đơn vị;')).toBe(true);
    const fields = lines(out).map((line) => line.match(/("[^"]*"|[^;"])*(;|$)/g)?.slice(0, 12) ?? []);
    expect(new Set(fields.map((line) => line.length))).toEqual(new Set([12]));
    expect(fields.map((line) => line[6]?.slice(0, -1))).toEqual([
      'Mã lỗi',
      'not-a-number',
      'missing-entry',
      'below-target',
      'below-target',
      'below-target',
      'below-target',
      'not-a-workbook',
    ]);
  });

  test.each([
    [[], ';'],
    [['--lang', 'en'], ','],
    [['--separator', 'tab'], '\t'],
    [['--separator', 'comma'], ','],
  ])('separates by what Excel expects: %j', async (argv, separator) => {
    const { out } = await cli.run('check', '@in/b.xlsx', '--format', 'csv', ...argv);
    expect(lines(out)[0]?.split(separator)).toHaveLength(12);
  });

  test.each([
    ['=1+1', "'=1+1"],
    [' +1', `' +1`],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `' =1`],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', 'a b'],
    ['\u202egnp.xlsx', 'gnp.xlsx'],
  ])('writes %j so that it is text everywhere', (text, expected) => {
    expect(csvField(text, ';')).toBe(expected);
  });
});

test('a file’s own name cannot steer the terminal', async () => {
  const name = 'in/b/x\u001b[31m\ny.xlsx';
  writeFileSync(join(cli.path(name)), 'x');
  const { out } = await cli.run('check', '@in/b');
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
