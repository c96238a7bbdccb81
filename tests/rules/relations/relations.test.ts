import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { CellValue } from '../../../src/workbook/cell';
import { findingsAt, judge, type Entries } from '../support/judge';

/** Relations broken by these entries, with the row that shows them. */
function broken(entries: Entries, year = 2026): readonly string[] {
  return judge(entries, year)
    .findings.filter(({ relation }) => relation !== undefined)
    .map(({ row, lane, code, relation }) => `${row} ${lane} ${code} ${relation ?? ''}`);
}

const order: readonly (readonly [lesser: string, greater: string, finding: string])[] = [
  ['B2.num', 'B1.num', 'B2 error relation-violated certifiedWithinTrained'],
  ['B6.num', 'B5.num', 'B6 error relation-violated degreesWithinTechnical'],
  ['base.labourForce', 'base.pop15plus', 'base.labourForce error relation-violated labourForceWithin15plus'],
  ['base.workingAge', 'base.pop15plus', 'base.workingAge error relation-violated workingAgeWithin15plus'],
  ['base.pop15to60', 'base.pop15plus', 'base.pop15to60 error relation-violated aged15to60Within15plus'],
  ['base.adults', 'base.pop15plus', 'base.adults error relation-violated adultsWithin15plus'],
  ['base.pop15plus', 'base.population', 'base.pop15plus error relation-violated aged15plusWithinPopulation'],
  ['base.households', 'base.population', 'base.households error relation-violated householdsWithinPopulation'],
  ['B9.num', 'B8.num', 'B9 query relation-unlikely dataSkillsWithinBasic'],
  ['base.newLiterates', 'base.pop15to60', 'base.newLiterates query relation-unlikely newLiteratesWithin15to60'],
];

describe('one figure within another', () => {
  test.each(order)('%s is at most %s', (lesser, greater, finding) => {
    const found = (value: CellValue, limit: CellValue) => broken({ [lesser]: value, [greater]: limit });
    const others = (texts: readonly string[]) => texts.filter((text) => !text.endsWith('householdSize'));
    expect(others(found(9, 10))).toEqual([]);
    expect(others(found(10, 10))).toEqual([]);
    expect(others(found(11, 10))).toEqual([finding]);
    expect(found(11, null)).toEqual([]);
    expect(found(11, '…')).toEqual([]);
    expect(found(11, -5)).toEqual([]);
    expect(found(11.5, 10)).toEqual([]);
    expect(found('11', 10)).toEqual([]);
  });

  test('the finding carries both figures', () => {
    expect(findingsAt({ 'B9.num': 3, 'B8.num': 2 }, 'B9')).toEqual([
      {
        ...{ lane: 'query', code: 'relation-unlikely', row: 'B9', indicator: 'B9', entry: 'B9.num', value: 3 },
        ...{ relation: 'dataSkillsWithinBasic', facts: { lesser: 3, greater: 2 }, answered: false, blocks: true },
      },
    ]);
  });
});

describe('people in a household', () => {
  const found = (population: CellValue, households: CellValue) =>
    broken({ 'base.population': population, 'base.households': households }).filter((text) =>
      text.endsWith('householdSize'),
    );
  const finding = ['base.population query relation-unlikely householdSize'];
  test.each<[CellValue, CellValue, readonly string[]]>([
    [249, 100, finding],
    [250, 100, []],
    [251, 100, []],
    [499, 100, []],
    [500, 100, []],
    [501, 100, finding],
    [0, 0, []],
    [1, 0, finding],
    [9_999_999_999, 2_000_000_000, []],
    [9_999_999_999, 1_999_999_999, finding],
    [249, null, []],
    ['…', 100, []],
  ])('%p in %p', (population, households, expected) => {
    expect(found(population, households)).toEqual(expected);
  });
});

describe('lower secondary needs primary and literacy', () => {
  const found = (a8: CellValue, a7: CellValue, a1: CellValue) =>
    broken({ 'A8.value': a8, 'A7.value': a7, 'A1.value': a1 });
  const finding = ['A8 error relation-violated secondaryNeedsPrimary'];
  test.each<[CellValue, CellValue, CellValue, readonly string[]]>([
    [1, 1, 1, []],
    [0, 0, 0, []],
    [1, 0, 1, finding],
    [1, 1, 0, finding],
    [3, 0, 0, finding],
    [1, 0, null, finding],
    [1, '…', 0, finding],
    [1, null, 1, []],
    [1, 4, 1, []],
    [null, 0, 0, []],
    [4, 0, 0, []],
  ])('levels %p, %p and %p', (a8, a7, a1, expected) => {
    expect(found(a8, a7, a1)).toEqual(expected);
  });
});

describe('many figures exactly on their target', () => {
  const ratios = defaultPlan.indicators.filter(({ id }) =>
    defaultPlan.relations.some((relation) => relation.kind === 'manyOnTarget' && relation.indicators.includes(id)),
  );
  /** As many ratios as given lie on their 2025 target, the others a bit above 0. */
  const form = (count: number, denominator = 10_000): Entries =>
    Object.fromEntries(
      ratios.flatMap(({ id, rule }, index) => {
        if (rule.kind !== 'ratio') return [];
        const floor = rule.targets['2025']?.floor ?? 1;
        return [
          [`${id}.num`, index < count ? (floor * denominator) / 100 : 1],
          [`base.${rule.denominator}`, denominator],
        ];
      }),
    );
  const isTold = (entries: Entries, year = 2026) =>
    broken(entries, year).some((text) => text.includes('many-on-target'));

  test('the plan lists every ratio that a commune reports', () => {
    expect(ratios.map(({ id }) => id).join(' ')).toBe('A2 A3 B1 B2 B3 B4 B5 B6 B8 B9 C1 C2 C3 D1 D2 D3a D3b D3c D4');
  });

  test('half of 19 rows are not told, one more is, at the first of them', () => {
    // The second ratio, A3, has no target that is due.
    expect(isTold(form(10))).toBe(false);
    expect(isTold(form(11))).toBe(true);
    expect(broken(form(11))).toContain('A2 query many-on-target manyOnTarget');
    expect(findingsAt(form(11), 'A2')).toMatchObject([{ facts: { count: 10, of: 19 } }]);
  });

  test('the latest target that is due is the one that counts', () => {
    expect(isTold(form(19), 2029)).toBe(true);
    expect(isTold(form(19), 2030)).toBe(false);
  });

  test('a target of nothing is not met by nothing', () => {
    expect(isTold(form(19, 0))).toBe(false);
  });

  test('rows that are not known do not count', () => {
    expect(isTold({ ...form(11), 'A2.num': '…' })).toBe(false);
  });

  test('exactly half is not many, and where the plan says so many is an error', () => {
    const indicators = ['B1', 'B2', 'B3', 'B4'];
    const found = (lane: 'query' | 'error', count: number) => {
      const plan = { ...defaultPlan, relations: [{ id: 'half', lane, kind: 'manyOnTarget', indicators } as const] };
      const entries = Object.entries(form(20)).map(([id, value]): [string, CellValue] => [
        id,
        indicators.slice(count).includes(id.slice(0, 2)) ? 1 : value,
      ]);
      return judge(Object.fromEntries(entries), 2026, plan)
        .findings.filter(({ relation }) => relation === 'half')
        .map(({ row, lane: in_, code }) => `${row} ${in_} ${code}`);
    };
    expect(found('query', 2)).toEqual([]);
    expect(found('query', 3)).toEqual(['B1 query many-on-target']);
    expect(found('error', 3)).toEqual(['B1 error relation-violated']);
  });
});
