import { selectFiles } from '../../../src/check/consolidation/selection';
import { receivedTable } from '../../../src/check/received';
import type { CheckedReport, ReceivedReport } from '../../../src/check/received/report';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { reportOf, unreadable } from '../support';

const one = reportOf() as CheckedReport;
const file = (name: string, more: Partial<CheckedReport> = {}): CheckedReport => ({ ...one, file: name, ...more });
const changed = { values: one.values.map((value) => (typeof value === 'number' ? value + 1 : value)) };
const open = { status: 'findings' } as const;

function reasons(reports: readonly ReceivedReport[], use: readonly string[] = [], unready = false) {
  const table = receivedTable(defaultPlan, reports, { today: '2026-11-20', year: 2026 });
  const { candidates, refused } = selectFiles(table, { use: new Set(use), unready });
  return Object.fromEntries([
    ...candidates.map(({ report, leftOut }) => [report.file, leftOut ?? 'counts'] as const),
    ...refused.map(({ report, reason }) => [report.file, reason] as const),
  ]);
}

describe('which of the received files count', () => {
  test.each<[string, readonly ReceivedReport[], Record<string, string>]>([
    ['a ready one', [file('a')], { a: 'counts' }],
    ['not one that is not ready', [file('a', open)], { a: 'not-ready' }],
    ['one of two that say the same', [file('a'), file('b')], { a: 'counts', b: 'same-again' }],
    ['none of two that differ', [file('a'), file('b', changed)], { a: 'undecided', b: 'undecided' }],
    [
      'none of three that differ, of which one that is like another need not be chosen',
      [file('a'), file('b', changed), file('c'), file('d', changed)],
      { a: 'undecided', b: 'undecided', c: 'same-again', d: 'same-again' },
    ],
    ['the ready one of two', [file('a', { ...open, ...changed }), file('b')], { a: 'other-counts', b: 'counts' }],
    [
      'none of two that differ, beside one that is not ready',
      [file('a'), file('b', changed), file('c', open)],
      { a: 'undecided', b: 'undecided', c: 'not-ready' },
    ],
    [
      'none of another year, unit or kind',
      [file('a', { year: 2025 }), file('b', { unit: { code: '99999', name: '' } }), unreadable('c')],
      { a: 'wrong-year', b: 'unit-not-expected', c: 'unreadable' },
    ],
  ])('%s', (_, reports, expected) => {
    expect(reasons(reports)).toEqual(expected);
  });

  test('the one that the office chooses, ready or not', () => {
    expect(reasons([file('a'), file('b', changed)], ['b'])).toEqual({ a: 'other-counts', b: 'counts' });
    expect(reasons([file('a'), file('b', { ...open, ...changed })], ['b'])).toEqual({ a: 'other-counts', b: 'counts' });
  });

  test('of several that are the same, the one that the office chooses', () => {
    const all = [file('a'), file('b', changed), file('c')];
    expect(reasons(all, ['c'])).toEqual({ a: 'same-again', b: 'other-counts', c: 'counts' });
    expect(reasons(all, ['b'])).toEqual({ a: 'other-counts', b: 'counts', c: 'other-counts' });
  });

  test('also those that are not ready, where the office says so, but never before a ready one', () => {
    expect(reasons([file('a', open)], [], true)).toEqual({ a: 'counts' });
    expect(reasons([file('a', { ...open, ...changed }), file('b')], [], true)).toEqual({
      a: 'other-counts',
      b: 'counts',
    });
    expect(reasons([file('a', open), file('b', { ...open, ...changed })], [], true)).toEqual({
      a: 'undecided',
      b: 'undecided',
    });
  });
});
