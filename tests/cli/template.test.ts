import { existsSync, rmSync } from 'node:fs';
import { addressOf, RawWorkbook } from '../cases/rawWorkbook';
import { xlsxWith } from '../xlsx/read/packages';
import { commandLine } from './commandLine';

const cli = commandLine();
afterAll(cli.dispose);
const one = ['template', '--unit', '10441', '--year', '2026', '--out', '@one.xlsx'];

test('a template is a form that still has everything to fill in', async () => {
  expect(await cli.run(...one)).toEqual({ code: 0, out: '', complaints: '' });
  const { code, out } = await cli.run('check', '@one.xlsx', '--format', 'json');
  expect(code).toBe(1);
  const findings = (JSON.parse(out) as { files: { findings: { code: string }[] }[] }).files[0]?.findings ?? [];
  expect(findings).toHaveLength(40);
  expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['missing-entry']));
});

test.each([
  [{ 'B7.num': 1 }, 'B7.num'],
  [{ 'base.itOfficers': 1 }, 'base.itOfficers'],
  [{ 'B1.value': 1 }, 'B1.value'],
  [{ __proto__x: 1 }, '__proto__x'],
])('an entry that no commune reports is refused before anything is written: %j', async (entries, named) => {
  cli.write('entries.json', entries);
  const { code, complaints } = await cli.run(
    ...['template', '--unit', '10441', '--year', '2026', '--out', '@refused.xlsx', '--entries', '@entries.json'],
  );
  expect(code).toBe(2);
  expect(complaints).toContain(named);
  expect(existsSync(cli.path('refused.xlsx'))).toBe(false);
});

test('one bad form of a list keeps all of them from being written', async () => {
  cli.write('list.json', [
    { unit: '10441', year: 2026, entries: {}, out: cli.path('good.xlsx') },
    { unit: '10441', year: 2026, entries: { nonsense: 1 }, out: cli.path('bad.xlsx') },
  ]);
  expect((await cli.run('template', '--entries', '@list.json')).code).toBe(2);
  expect(existsSync(cli.path('good.xlsx'))).toBe(false);
});

describe('what stands where a new form is to go', () => {
  const filled = { 'B1.num': 1234, 'B1.note': 'Theo sổ' };
  const write = (out: string, entries?: object) => {
    if (entries) cli.write('filled.json', entries);
    return cli.run('template', ...one.slice(1, 5), '--out', out, ...(entries ? ['--entries', '@filled.json'] : []));
  };
  const refuses = async (name: string, entries?: object) => {
    const before = cli.bytes(name);
    const { code, out, complaints } = await write(`@${name}`, entries);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain(`${name} đã có nội dung nên không ghi đè. Chọn tên khác cho --out`);
    expect(cli.bytes(name)).toEqual(before);
  };

  test('is written over where it is an empty form, whether of this unit or another', async () => {
    expect((await write('@again.xlsx')).code).toBe(0);
    expect((await write('@again.xlsx')).code).toBe(0);
    expect((await cli.run('template', '--unit', '10459', '--year', '2025', '--out', '@again.xlsx')).code).toBe(0);
    expect((await write('@again.xlsx', filled)).code).toBe(0);
  });

  test('is kept where it is filled in, unless the new form says all that it says', async () => {
    expect((await write('@mine.xlsx', filled)).code).toBe(0);
    await refuses('mine.xlsx');
    await refuses('mine.xlsx', { ...filled, 'B1.num': 1235 });
    await refuses('mine.xlsx', { 'B1.num': 1234 });
    cli.write('filled.json', filled);
    const other = ['--unit', '10459', '--year', '2026', '--out', '@mine.xlsx', '--entries', '@filled.json'];
    expect((await cli.run('template', ...other)).code).toBe(2);
    expect((await write('@mine.xlsx', { ...filled, 'B2.num': 0 })).code).toBe(0);
  });

  test.each(['base.population.note', 'B1.prior'])('is kept for one %s alone', async (entry) => {
    expect((await write('@little.xlsx', { [entry]: entry.endsWith('.prior') ? 12 : 'Theo sổ' })).code).toBe(0);
    await refuses('little.xlsx');
    rmSync(cli.path('little.xlsx'));
  });

  test.each<[string, (workbook: RawWorkbook) => unknown]>([
    ['a name', (workbook) => workbook.putAt(addressOf('meta.preparer'), 'Nguyễn Văn A')],
    ['a day', (workbook) => workbook.put('meta.asOf', '31/10/2026')],
    ['a remark beside the table', (workbook) => workbook.putAt('R30', 'hỏi lại')],
    ['a sheet of its own', (workbook) => workbook.addSheet('Nháp', '<row r="1"><c r="A1"><v>1</v></c></row>')],
    ['a comment', (workbook) => workbook.comment('B1.num', 'hỏi lại')],
  ])('is kept where somebody put %s into it', async (_, change) => {
    expect((await write('@touched.xlsx')).code).toBe(0);
    const workbook = new RawWorkbook(cli.bytes('touched.xlsx'));
    change(workbook);
    cli.write('touched.xlsx', workbook.bytes());
    await refuses('touched.xlsx');
    rmSync(cli.path('touched.xlsx'));
  });

  test('is kept where it is another workbook, or one that cannot be read', async () => {
    cli.write('other.xlsx', xlsxWith('<row r="1"><c r="A1"><v>1</v></c></row>'));
    await refuses('other.xlsx');
    cli.write('half.xlsx', cli.bytes('other.xlsx').subarray(0, 300));
    await refuses('half.xlsx');
  });

  test('keeps all forms of a list from being written', async () => {
    cli.write('mine2.xlsx', new Uint8Array());
    expect((await write('@mine2.xlsx', filled)).code).toBe(0);
    const job = (out: string) => ({ unit: '10441', year: 2026, entries: {}, out: cli.path(out) });
    cli.write('list.json', [job('first.xlsx'), job('mine2.xlsx')]);
    expect((await cli.run('template', '--entries', '@list.json')).code).toBe(2);
    expect(existsSync(cli.path('first.xlsx'))).toBe(false);
  });
});

test.each([2023, 2031])('there is no report of %i', async (year) => {
  expect((await cli.run('template', '--unit', '10441', '--year', String(year), '--out', '@no.xlsx')).code).toBe(2);
});

test.each([2024, 2030])('there is one of %i', async (year) => {
  const out = `@${String(year)}.xlsx`;
  expect((await cli.run('template', '--unit', '10441', '--year', String(year), '--out', out)).code).toBe(0);
});

test('a unit reports only while it exists', async () => {
  const run = (year: string) => cli.run('template', '--unit', '10456', '--year', year, '--out', '@unit.xlsx');
  expect((await run('2024')).code).toBe(0);
  expect((await run('2025')).code).toBe(2);
});

test.each([
  [[], 0],
  [['--help'], 0],
  [['nonsense'], 2],
  [['check'], 2],
  [['check', '--format', 'xml', 'a.xlsx'], 2],
  [['check', '--unit', '10441', 'a.xlsx'], 2],
  [['check', '--lang'], 2],
  [['template', '--unit', '10441'], 2],
  [['template', '--unit', '10441', '--year', 'x', '--out', 'a.xlsx'], 2],
  [['template', '--entries', '@absent.json'], 2],
  [['template', '--unit', '10441', '--year', '2026', '--out', '@no/such/folder.xlsx'], 2],
])('chitieu %j ends with %i and says why', async (argv, code) => {
  const run = await cli.run(...argv);
  expect(run.code).toBe(code);
  expect(code === 0 ? run.out : run.complaints).not.toBe('');
});

test('a wrong plan file is refused with all that is wrong in it', async () => {
  cli.write('plan.json', { id: 'x', version: 0 });
  const { code, complaints } = await cli.run(...one, '--plan', '@plan.json');
  expect(code).toBe(2);
  expect(complaints).toContain('version');
  expect(complaints).toContain('indicators');
});
