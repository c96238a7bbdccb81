import readyJson from '../../assets/samples/ready.json';
import mistakesJson from '../../assets/samples/mistakes.json';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { makeReceipt } from '../../src/check/receipt';
import { templateContent } from '../../src/form/templateContent';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { commandLine } from './commandLine';

const cli = commandLine();
const forms = [
  { unit: '10489', year: 2026, entries: readyJson.entries, out: cli.path('ready.xlsx') },
  { unit: '10489', year: 2026, entries: mistakesJson.entries, out: cli.path('mistakes.xlsx') },
  { unit: '10489', year: 2026, entries: {}, out: cli.path('empty.xlsx') },
];

interface Report {
  version: number;
  plan: { id: string };
  files: {
    file: string;
    status: string;
    problem?: { code: string; message: string };
    unit: { code: string; name: string };
    year: number;
    receipt: { state: string; why?: string; checkedAt?: string; changed?: string[]; message: string };
    entries: Record<string, unknown>;
    prior: Record<string, unknown>;
    verdicts: Record<string, Record<string, { verdict: string; lacking?: number }>>;
    findings: { lane: string; code: string; entry?: string; cell?: string; message: string; answered?: boolean }[];
  }[];
}
const parse = (text: string) => JSON.parse(text) as Report;

beforeAll(async () => {
  cli.write('forms.json', forms);
  expect(await cli.run('template', '--entries', '@forms.json')).toMatchObject({ code: 0, out: '' });
});
afterAll(cli.dispose);

test('a ready form ends with 0 and keeps its answered shortfalls', async () => {
  const { code, out } = await cli.run('check', '@ready.xlsx', '--format', 'json');
  expect(code).toBe(0);
  const { version, plan, files } = parse(out);
  expect({ version, plan }).toEqual({ version: 1, plan: { id: 'my-duc-2024' } });
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({
    status: 'ready',
    year: 2026,
    unit: { code: '10489', name: 'Hương Sơn' },
    entries: { 'B1.num': 19350, 'A4.value': 'yes', 'A5.value': 'underway', 'base.population': 44820 },
  });
  expect(files[0]?.findings.map(({ code: finding, answered }) => [finding, answered])).toEqual([
    ['below-target', true],
    ['below-target', true],
  ]);
  expect(files[0]?.verdicts['B6']).toEqual({
    '2025': { verdict: 'short', lacking: 113 },
    '2030': { verdict: 'onTheWay', lacking: 1142 },
  });
  expect(Object.keys(files[0]?.verdicts['A4'] ?? {})).toEqual(['2025']);
});

test('last year’s figures stand apart, under the ids of this year’s', async () => {
  const priors = { 'B1.prior': 1935, 'A4.prior': 'yes', 'base.population.prior': 44000, 'D4.prior': 'không so sánh' };
  cli.write('prior.json', { ...readyJson.entries, ...priors });
  await cli.run(
    ...['template', '--unit', '10489', '--year', '2026', '--out', '@prior.xlsx', '--entries', '@prior.json'],
  );
  const { code, out } = await cli.run('check', '@prior.xlsx', '@ready.xlsx', '--format', 'json');
  expect(code).toBe(1);
  const [withPriors, without] = parse(out).files;
  expect(withPriors?.prior).toEqual({
    'B1.num': 1935,
    'A4.value': 'yes',
    'base.population': 44000,
    'D4.num': 'không so sánh',
  });
  expect(without?.prior).toEqual({});
  expect(withPriors?.entries).toEqual(without?.entries);
  expect(withPriors?.findings.filter(({ answered }) => !answered).map(({ code: finding }) => finding)).toEqual([
    'slipped-digit',
  ]);
});

test('one that is not ready ends with 1, with raw texts where nothing could be read and null where nothing stands', async () => {
  const { code, out } = await cli.run('check', '@mistakes.xlsx', '--format', 'json');
  expect(code).toBe(1);
  const file = parse(out).files[0];
  expect(file?.entries).toMatchObject({
    'base.households': '11.650',
    'A5.value': 'đang làm',
    'D4.num': null,
    'B3.num': 'khoảng 14000',
    'base.clans': '…',
  });
  const codes = new Set(file?.findings.map((finding) => finding.code));
  expect([...codes].sort()).toEqual([
    'below-target',
    'missing-entry',
    'negative',
    'not-a-number',
    'not-whole',
    'numerator-above-denominator',
    'unavailable',
    'unknown-choice',
  ]);
});

test('a file that cannot be read ends with 2 and stops none of the others; files keep their order', async () => {
  cli.write('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  const { code, out } = await cli.run('check', '@gone.xlsx', '@ready.xlsx', '@broken.xlsx', '--format=json');
  expect(code).toBe(2);
  expect(parse(out).files.map(({ status, problem }) => problem?.code ?? status)).toEqual([
    'cannot-open',
    'ready',
    'damaged',
  ]);
});

test('ndjson is one line a file, text names file, unit and place', async () => {
  const lines = (await cli.run('check', '@ready.xlsx', '@empty.xlsx', '--format', 'ndjson')).out.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual(['ready', 'findings']);
  const { out } = await cli.run('check', '@mistakes.xlsx');
  expect(out).toMatch(/mistakes\.xlsx: Hương Sơn \(10489\), 2026: Chưa sẵn sàng/);
  expect(out).toMatch(/Lỗi Báo cáo!E\d+: /);
});

test('what a file holds cannot reach the terminal as a control code', async () => {
  cli.write('one.json', { 'B1.num': 'x\u001b[31m\u0007y' });
  await cli.run('template', '--unit', '10489', '--year', '2026', '--out', '@odd.xlsx', '--entries', '@one.json');
  const { out } = await cli.run('check', '@odd.xlsx');
  expect(out).toContain('Lỗi');
  expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('--lang en says the same in English', async () => {
  const { out } = await cli.run('check', '@empty.xlsx', '--lang', 'en');
  expect(out).toContain('Not ready');
});

describe('the receipt of a file', () => {
  const at = '2026-11-20T08:05:00.000Z';

  /** The ready form with a receipt, and then with another figure. */
  async function withReceipt(name: string, change: Record<string, number> = {}) {
    const form = checkWorkbook(defaultPlan, valueOf(readWorkbook(cli.bytes('ready.xlsx'))));
    const { receiptCell, ...checked } = valueOf(form);
    const entries = new Map([...checked.entries, ...Object.entries(change)]);
    const content = templateContent(defaultPlan, { unit: '10489', year: 2026 }, formTextsVi, entries);
    const sheets = content.sheets.map((sheet) => {
      if (sheet.name !== receiptCell?.sheet) return sheet;
      const { row, column } = receiptCell;
      const value = makeReceipt(defaultPlan, checked, at);
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value } : cell)),
      };
    });
    cli.write(name, await writeWorkbook({ ...content, sheets }));
  }

  test('is told with its moment by the clock of Vietnam, in JSON and in words', async () => {
    await withReceipt('stamped.xlsx');
    const { code, out } = await cli.run('check', '@stamped.xlsx', '--format', 'json');
    expect(code).toBe(0);
    expect(parse(out).files[0]?.receipt).toMatchObject({ state: 'valid', checkedAt: at });
    expect((await cli.run('check', '@stamped.xlsx')).out).toContain('Đã kiểm tra lúc 20/11/2026 15:05');
  });

  test('names the entries that changed since, and does not change whether the form is ready', async () => {
    await withReceipt('changed.xlsx', { 'base.clans': 129 });
    const { code, out } = await cli.run('check', '@changed.xlsx', '--format', 'json');
    expect(code).toBe(0);
    expect(parse(out).files[0]?.receipt).toMatchObject({ state: 'changed', why: 'entries', changed: ['base.clans'] });
    expect((await cli.run('check', '@changed.xlsx')).out).toMatch(
      /thay đổi sau lần kiểm tra lúc 20\/11\/2026 15:05: .*dòng họ/,
    );
    expect((await cli.run('check', '@changed.xlsx', '--lang', 'en')).out).toContain('changed since the check');
  });

  test('is none in a file that was never checked, of which the text says nothing', async () => {
    const { out } = await cli.run('check', '@ready.xlsx', '--format', 'json');
    expect(parse(out).files[0]?.receipt.state).toBe('none');
    expect((await cli.run('check', '@ready.xlsx')).out).not.toContain('xác nhận');
  });
});

function valueOf<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test('a figure that can mean one thing has a fix, one that can mean several has readings, and any other has neither', async () => {
  const { out } = await cli.run('check', '@mistakes.xlsx', '--format', 'json');
  const findings = (parse(out).files[0]?.findings ?? []) as { entry?: string; fix?: unknown; readings?: unknown }[];
  const offered = (entry: string) =>
    findings.filter((finding) => finding.entry === entry).map(({ fix, readings }) => ({ fix, readings }));
  expect(offered('base.households')).toEqual([{ fix: { from: '11.650', to: 11650 } }]);
  expect(offered('B3.num')).toEqual([
    {
      readings: [
        { to: 14000, way: 'approximate' },
        { to: '…', way: 'unavailable' },
      ],
    },
  ]);
  expect(offered('D3b.num')).toEqual([{}]);
});
