import { checkWorkbook } from '../../src/check/checkWorkbook';
import { summarize } from '../../src/check/summary';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import type { CellValue } from '../../src/workbook/cell';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { hongSon, readyEntriesBut, templateOf } from '../form/support/sampleForms';

function summaryOf(changes: Readonly<Record<string, CellValue>>, year = 2026) {
  const content = templateOf(readyEntriesBut(changes), { ...hongSon, year });
  const form = checkWorkbook(defaultPlan, new EditableWorkbook(content).snapshot());
  if (!form.ok) throw new Error(form.problem.code);
  return { form: form.value, summary: summarize(defaultPlan, form.value) };
}

describe('the summary of a form', () => {
  test('tells every indicator that a commune reports, once, in the plan’s order', () => {
    const { summary } = summaryOf({});
    const told = summary.groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));
    const asked = communeRows(defaultPlan).flatMap((row) => (row.kind === 'indicator' ? [row.id] : []));
    expect(told).toEqual(asked);
    expect(summary.groups.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('counts each verdict once an indicator, and leaves out those without a target', () => {
    const { summary, form } = summaryOf({ 'B1.num': 4328, 'D4.num': 9 });
    for (const milestone of [2025, 2030]) {
      const verdicts = [...form.assessment.judgements.values()].map((judged) => judged.get(milestone)?.verdict);
      for (const [verdict, count] of summary.counts.get(milestone) ?? []) {
        expect(count).toBe(verdicts.filter((each) => each === verdict).length);
      }
      const total = [...(summary.counts.get(milestone)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      expect(total).toBe(verdicts.filter((each) => each !== 'noTarget').length);
    }
    expect(summary.counts.get(2025)?.get('aspiration')).toBe(1);
    expect(summary.counts.get(2025)?.get('short')).toBe(1);
    expect(summary.counts.get(2025)?.has('noTarget')).toBe(false);
  });

  test('tells shortfalls, what could not be had and what is unusual apart, each with its note', () => {
    const { summary } = summaryOf({
      'D4.num': 9,
      'D4.note': ' Hai đơn vị mới thành lập ',
      'base.clans': '…',
      'base.clans.note': 'Chưa rà soát xong các dòng họ',
      'B9.num': 143,
      'base.officials': 200,
      'B8.num': 142,
      'B1.num': 3000,
    });
    expect(summary.shortfalls.map(({ row, note }) => [row, note])).toEqual([
      ['B1', ''],
      ['B8', ''],
      ['D4', 'Hai đơn vị mới thành lập'],
    ]);
    expect(summary.unavailable.map(({ row, note }) => [row, note])).toEqual([
      ['base.clans', 'Chưa rà soát xong các dòng họ'],
    ]);
    expect(summary.unusual.map(({ row }) => row)).toEqual(['B9']);
    expect(summary.ready).toBe(false);
  });

  test.each([
    [2024, 2025],
    [2025, 2025],
    [2029, 2025],
    [2030, 2030],
  ])('says which target counts in %s', (year, due) => {
    expect(summaryOf({}, year).summary.due).toBe(due);
  });

  test('has a rate only where both figures can be used', () => {
    const { summary } = summaryOf({ 'B1.num': 'nhiều', 'base.clans': '…' });
    const rows = new Map(summary.groups.flatMap(({ rows: of }) => of.map((row) => [row.indicator.id, row])));
    expect(rows.get('B1')?.rate).toBeUndefined();
    expect(rows.get('B1')?.value).toBe('nhiều');
    expect(rows.get('D3b')?.rate).toBeUndefined();
    expect(rows.get('D3a')?.rate).toEqual({ numerator: 1690, denominator: 2610 });
    expect(rows.get('A7')?.value).toBe(3);
  });

  test('takes a note of blanks for none', () => {
    expect(summaryOf({ 'D4.num': 9, 'D4.note': ' \u00a0\u200b' }).summary.shortfalls[0]?.note).toBe('');
  });
});
