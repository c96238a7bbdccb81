import fc from 'fast-check';
import type { LocatedFinding } from '../../src/check/checkedForm';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Lane } from '../../src/rules/assessment';
import { plainFixes } from '../../src/taskpane/check/fixes';
import { sameData } from '../../src/taskpane/check/sameData';
import { keyed, laneViews, openItems } from '../../src/taskpane/check/shownFindings';

const cell = (row: number) => ({ sheet: 'Báo cáo', row, column: 5 });

function finding(lane: Lane, entry: string | undefined, more: object = {}): LocatedFinding {
  return { lane, code: 'not-a-number', blocks: true, ...(entry !== undefined && { entry }), ...more } as LocatedFinding;
}
const keysOf = (findings: readonly LocatedFinding[]) => keyed(findings).map(({ key }) => key);

describe('the name of a finding', () => {
  test('stays when its row moves', () => {
    expect(keysOf([finding('error', 'B1.num', { cell: cell(31) })])).toEqual(
      keysOf([finding('error', 'B1.num', { cell: cell(32) })]),
    );
  });

  test('is its own, even beside one that says the same', () => {
    const findings = [
      finding('error', undefined),
      finding('error', undefined),
      finding('error', undefined, { cell: cell(3) }),
      finding('query', 'B1.num', { relation: 'one' }),
      finding('query', 'B1.num', { relation: 'other' }),
    ];
    expect(new Set(keysOf(findings)).size).toBe(5);
  });
});

describe('the order of findings', () => {
  const answered = finding('shortfall', 'B1.num', { blocks: false, answered: true });
  const items = keyed([
    answered,
    finding('shortfall', 'B2.num'),
    finding('missing', 'base.clans'),
    finding('error', 'D1.num'),
  ]);
  const entries = (current?: string) =>
    laneViews(defaultPlan, items, {}, current).flatMap((view) => view.items.map((item) => item.finding.entry));

  test('is by lane, and in each by what stands in the way', () => {
    expect(entries()).toEqual(['D1.num', 'base.clans', 'B2.num', 'B1.num']);
  });

  test('leaves the one that the clerk is at where it stands when it is answered', () => {
    expect(entries(items[0]?.key)).toEqual(['D1.num', 'base.clans', 'B1.num', 'B2.num']);
  });

  test('is walked through without what is answered', () => {
    const open = openItems(laneViews(defaultPlan, items, {}, items[0]?.key));
    expect(open.map((item) => item.finding.entry)).toEqual(['D1.num', 'base.clans', 'B2.num']);
  });
});

describe('what can be fixed at once', () => {
  const one = { readings: [{ to: 1234, way: 'grouped' }] };
  const form = { entries: new Map([['B1.num', '1.234']]) };

  test('is what has one reading and a place, each place once, against what stands there', () => {
    const items = keyed([
      finding('error', 'B1.num', { cell: cell(31), ...one }),
      finding('query', 'B1.num', { cell: cell(31), ...one }),
      finding('error', 'B2.num', { ...one }),
      finding('error', undefined, { cell: cell(33), ...one }),
      finding('error', 'B3.num', { cell: cell(34), readings: [...one.readings, { to: 1, way: 'grouped-or-decimal' }] }),
      finding('error', 'B4.num', { cell: cell(35), readings: [] }),
      finding('error', 'B5.num', { cell: cell(36) }),
      finding('error', 'B6.num', { cell: cell(37), ...one }),
    ]);
    expect(plainFixes(form, items).map(({ change }) => change)).toEqual([
      { cell: cell(31), from: '1.234', to: 1234 },
      { cell: cell(37), from: null, to: 1234 },
    ]);
  });
});

describe('data that say the same', () => {
  test('are the same however they were made, and differ with any part of them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        // -0 cannot be told from 0 in JSON.
        const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
        expect(sameData(JSON.parse(one), JSON.parse(one))).toBe(true);
        if (sameData(JSON.parse(one), JSON.parse(other))) expect(JSON.parse(one)).toEqual(JSON.parse(other));
      }),
    );
  });

  test.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [[1], [1, 2]],
    [null, {}],
    [() => 1, () => 1],
    [new Map([[1, 1]]), new Map([[1, 1]])],
  ])('are not %j and %j', (left, right) => {
    expect(sameData(left, right)).toBe(false);
    expect(sameData(right, left)).toBe(false);
    expect(sameData(left, left)).toBe(true);
  });
});
