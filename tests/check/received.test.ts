import { receivedTable, type Remark } from '../../src/check/received';
import { ENOUGH_EQUAL, findCopies, TELLING_FROM } from '../../src/check/received/copies';
import { entriesOf, type CheckedReport, type ReceivedReport } from '../../src/check/received/report';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { assess } from '../../src/rules/assess';
import { hongSon, readyEntries, readyEntriesBut } from '../form/support/sampleForms';
import { moved, reportOf, unreadable } from './support';

const [myDuc, phucSon, huongSon] = ['10441', '10459', '10489'] as const;
const one = reportOf() as CheckedReport;
const other = (unit: string, by: number, file = `${unit}.xlsx`) =>
  reportOf({ unit, entries: moved(readyEntries, by), file });

function table(reports: readonly ReceivedReport[], options: { today?: string; year?: number } = {}) {
  return receivedTable(defaultPlan, reports, { today: '2026-11-20', ...options });
}

function remarks(reports: readonly ReceivedReport[], year?: number): Record<string, readonly Remark[]> {
  const { files } = table(reports, year === undefined ? {} : { year });
  return Object.fromEntries(files.map(({ report, remarks: ofFile }) => [report.file, ofFile]));
}

describe('a report that is kept of a file', () => {
  test('says enough to judge the figures again', () => {
    const note = 'Nhiều lao động chưa được cấp chứng chỉ nghề';
    const entries = readyEntriesBut({ 'B2.num': 2500, 'B2.note': note, 'B1.num': '…', 'B1.note': note });
    const report = reportOf({ entries });
    if (report.status === 'unreadable') throw new Error();
    expect(report).toMatchObject({ status: 'ready', open: 0, counts: { query: 1, shortfall: 1 }, year: 2026 });
    const again = assess(defaultPlan, hongSon, entriesOf(defaultPlan, report));
    expect(again).toEqual(assess(defaultPlan, hongSon, entries));
  });

  test('counts what still blocks apart from what was answered', () => {
    const entries = readyEntriesBut({ 'B2.num': 2500, 'D4.num': null, 'B1.num': 'x' });
    expect(reportOf({ entries })).toMatchObject({
      status: 'findings',
      open: 3,
      counts: { error: 1, missing: 1, query: 0, shortfall: 1 },
    });
  });

  test.each([
    [60, 60],
    [61, 60],
    [30_000, 60],
  ])('cuts a text of %i characters', (length, kept) => {
    const report = reportOf({ entries: readyEntriesBut({ 'B1.num': 'x'.repeat(length) }) });
    const text =
      report.status !== 'unreadable' &&
      report.values.find((value) => typeof value === 'string' && value.startsWith('x'));
    expect(text).toHaveLength(kept);
  });
});

describe('files received for one year', () => {
  test('leave the units that have sent nothing', () => {
    const { missing, units, totals, year } = table([other(myDuc, 0), unreadable('scan.xlsx'), other(huongSon, 7)]);
    expect(year).toBe(2026);
    expect(units).toHaveLength(4);
    expect(missing.map(({ code }) => code).sort()).toEqual(['10459', '10465']);
    expect(totals).toEqual({ ready: 2, findings: 0, unreadable: 1 });
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 0],
    ['2026-11-25', -1],
    ['2026-02-28', 269],
  ])('on %s are due in %i days', (today, daysLeft) => {
    expect(table([reportOf()], { today })).toMatchObject({ deadline: '2026-11-24', daysLeft });
  });

  test('are those of the year that most of them report on, the later one of equals', () => {
    const of2025 = reportOf({ year: 2025, file: 'a' });
    const of2026 = reportOf({ file: 'b' });
    expect(table([of2025, of2026]).year).toBe(2026);
    expect(table([of2025, of2026, reportOf({ year: 2025, file: 'c' })]).year).toBe(2025);
    expect(table([of2026], { year: 2027 }).year).toBe(2027);
    expect(table([unreadable('x')], { today: '2031-01-01' }).year).toBe(2030);
  });

  test('of another year are remarked upon, and their unit still counts as missing', () => {
    const reports = [other(myDuc, 0), other(phucSon, 9), reportOf({ year: 2025 })];
    expect(remarks(reports)['10465.xlsx']).toEqual([{ code: 'wrong-year', year: 2025, wanted: 2026 }]);
    expect(table(reports).missing.map(({ code }) => code)).toContain('10465');
  });

  test('of a unit that does not report are remarked upon', () => {
    const report = reportOf({ change: (workbook) => workbook.set(workbook.place('ct.meta.unit'), { value: '99999' }) });
    if (report.status === 'unreadable') throw new Error();
    expect(remarks([{ ...report, unit: { code: '99999', name: '99999' } }])['10465.xlsx']).toEqual([
      { code: 'unit-not-expected', unit: '99999', year: 2026 },
    ]);
  });

  test('say so where one unit sent several, and whether they differ', () => {
    const [first, again] = [reportOf({ file: 'a' }), reportOf({ file: 'b' })];
    const changed = reportOf({ file: 'c', entries: readyEntriesBut({ 'D1.num': 3701 }) });
    const twice = { code: 'received-twice', identical: [], different: [] };
    expect(remarks([first, again])['a']).toEqual([{ ...twice, files: ['b'], same: true, identical: ['b'] }]);
    expect(remarks([first, changed])['c']).toEqual([{ ...twice, files: ['a'], same: false, different: [['a']] }]);
    const third = reportOf({ file: 'd', entries: readyEntriesBut({ 'D1.num': 3702 }) });
    expect(remarks([first, changed, again, third])['a']).toEqual([
      { ...twice, files: ['c', 'b', 'd'], same: false, identical: ['b'], different: [['c'], ['d']] },
    ]);
    expect(remarks([first, changed, again, third])['d']).toMatchObject([
      { identical: [], different: [['a', 'b'], ['c']] },
    ]);
    expect(remarks([first, reportOf({ file: 'b', year: 2025 })], 2026)['a']).toEqual([]);
  });

  test('name no more than five of a thousand files of one unit', () => {
    const reports = Array.from({ length: 1000 }, (_, index) => ({ ...one, file: `${index}` }));
    const [remark] = remarks(reports)['999'] ?? [];
    const five = ['0', '1', '2', '3', '4'];
    expect(remark).toMatchObject({ code: 'received-twice', files: five, identical: five, different: [] });
    const changed = reportOf({ file: 'c', entries: readyEntriesBut({ 'D1.num': 3701 }) });
    // The one that differs is named, however many copies there are.
    expect(remarks([...reports, changed])['999']).toMatchObject([{ same: false, different: [['c']] }]);
    expect(remarks([...reports, changed])['c']).toMatchObject([{ same: false, identical: [], different: [five] }]);
  });

  test('tell of a receipt that no longer holds, and of another template', () => {
    const report = reportOf();
    if (report.status === 'unreadable') throw new Error();
    const codes = remarks([{ ...report, receipt: 'changed', template: '0' }])['10465.xlsx']?.map(({ code }) => code);
    expect(codes).toEqual(['changed-after-check', 'other-template']);
    expect(remarks([{ ...report, receipt: 'valid' }])['10465.xlsx']).toEqual([]);
  });
});

describe("a neighbour's figures", () => {
  test('are found in another unit’s file, with how many of them', () => {
    const copied = remarks([reportOf(), other(myDuc, 0)])['10441.xlsx'];
    expect(copied).toMatchObject([{ code: 'copied', file: '10465.xlsx', unit: { code: '10465' }, from: TELLING_FROM }]);
    expect(remarks([reportOf(), other(myDuc, 1)])['10441.xlsx']).toEqual([]);
    expect(remarks([reportOf({ file: 'a' }), reportOf({ file: 'b' })])['b']).toMatchObject([
      { code: 'received-twice' },
    ]);
  });

  const vector = (equal: number, of: number, unit: string): CheckedReport => ({
    ...one,
    unit: { code: unit, name: '' },
    values: Array.from({ length: of }, (_, place) => TELLING_FROM + place + (place < equal ? 0 : Number(unit))),
  });

  test.each([
    [ENOUGH_EQUAL - 1, ENOUGH_EQUAL - 1, false],
    [ENOUGH_EQUAL, ENOUGH_EQUAL, true],
    [16, 20, true],
    [15, 20, false],
  ])('%i equal ones of %i: a copy is %p', (equal, of, expected) => {
    const copy = vector(equal, of, myDuc);
    expect(findCopies([vector(of, of, phucSon), copy]).has(copy)).toBe(expected);
  });

  test('are not blanks, zeros, levels and other figures that everybody has', () => {
    const alike = (unit: string): CheckedReport => ({
      ...one,
      unit: { code: unit, name: '' },
      values: Array.from(
        { length: 40 },
        (_, place) => [null, 0, 3, TELLING_FROM - 1, 'Có', '…', true][place % 7] ?? null,
      ),
    });
    expect(findCopies([alike(myDuc), alike(phucSon)]).size).toBe(0);
  });

  test('are found though many units share single figures', () => {
    const crowd = Array.from({ length: 50 }, (_, index): CheckedReport => ({
      ...one,
      unit: { code: String(20_000 + index), name: '' },
      values: Array.from({ length: 20 }, (_, place) => (place < 5 ? 500 : 10_000 + 100 * index + place)),
    }));
    const copy = { ...crowd[40]!, unit: { code: '10441', name: '' } };
    expect(findCopies([...crowd, copy]).get(copy)).toMatchObject({ of: crowd[40], equal: 20, compared: 20 });
  });
});
