import { existsSync } from 'node:fs';
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
