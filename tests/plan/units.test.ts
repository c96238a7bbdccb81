import { defaultPlan } from '../../src/plan/defaultPlan';
import { deadlineOf, findUnit, isReportYear, receivingOffice, unitsFor } from '../../src/plan/units';

const [before2025, until2025, today] = defaultPlan.unitLists;
const named = (units: readonly { name: { vi: string } }[] | undefined) => (units ?? []).map(({ name }) => name.vi);

describe('units of Mỹ Đức', () => {
  test.each([
    [2024, 22],
    [2025, 4],
    [2026, 4],
    [2030, 4],
  ])('reports for %i come from %i units', (year, count) => {
    expect(unitsFor(defaultPlan, year)).toHaveLength(count);
  });

  test('three lists follow each other without a gap', () => {
    expect(defaultPlan.unitLists.map(({ validFrom, validTo, units }) => [validFrom, validTo, units.length])).toEqual([
      ['2008-08-01', '2024-12-31', 22],
      ['2025-01-01', '2025-06-30', 20],
      ['2025-07-01', undefined, 4],
    ]);
  });

  test('every unit of a list went into exactly one unit of the next', () => {
    for (const [earlier, later] of [
      [before2025, until2025],
      [until2025, today],
    ]) {
      const from = later?.units.flatMap(({ predecessors }) => predecessors) ?? [];
      expect(from.every(({ validFrom }) => validFrom === earlier?.validFrom)).toBe(true);
      expect(from.map(({ code }) => code).sort()).toEqual(earlier?.units.map(({ code }) => code).sort());
    }
  });

  test('what each of the four communes was made of', () => {
    const nameOf = new Map(until2025?.units.map(({ code, name }) => [code, name.vi]));
    const made = today?.units.map(({ code, name, predecessors }) => [
      `${code} ${name.vi}`,
      predecessors.map((one) => `${one.part ? 'một phần ' : ''}${nameOf.get(one.code) ?? '?'}`).join(', '),
    ]);
    expect(Object.fromEntries(made ?? [])).toEqual({
      '10441 Mỹ Đức': 'Đại Nghĩa, Phù Lưu Tế, Đại Hưng, Hợp Thanh, An Phú',
      '10459 Phúc Sơn': 'một phần Đồng Tâm, Thượng Lâm, Tuy Lai, Phúc Lâm, Mỹ Xuyên',
      '10465 Hồng Sơn': 'An Mỹ, Hồng Sơn, Lê Thanh, Xuy Xá, Phùng Xá, Hợp Tiến',
      '10489 Hương Sơn': 'Vạn Tín, Hương Sơn, Hùng Tiến, An Tiến',
    });
  });

  test('two mergers of 1 January 2025', () => {
    expect(named(until2025?.units).filter((name) => !named(before2025?.units).includes(name))).toEqual([
      'Mỹ Xuyên',
      'Vạn Tín',
    ]);
    expect(
      named(before2025?.units)
        .filter((name) => !named(until2025?.units).includes(name))
        .sort(),
    ).toEqual(['Mỹ Thành', 'Bột Xuyên', 'Vạn Kim', 'Đốc Tín'].sort());
  });

  test('a code that was used again means the unit of its year', () => {
    expect(findUnit(defaultPlan, 2024, '10459')?.name.vi).toBe('Bột Xuyên');
    expect(findUnit(defaultPlan, 2025, '10459')?.name.vi).toBe('Phúc Sơn');
    expect(findUnit(defaultPlan, 2024, '10441')).toMatchObject({ name: { vi: 'Đại Nghĩa' }, type: 'town' });
    expect(findUnit(defaultPlan, 2025, '10441')).toMatchObject({ name: { vi: 'Mỹ Đức' }, type: 'commune' });
    expect(findUnit(defaultPlan, 2025, '10444')).toBeUndefined();
  });

  test('24 November is the last day on time', () => {
    expect(deadlineOf(defaultPlan, 2026)).toBe('2026-11-24');
  });

  test('the receiving office changes with the end of the district', () => {
    expect(receivingOffice(defaultPlan, 2024)?.vi).toBe('Phòng Giáo dục và Đào tạo huyện Mỹ Đức');
    expect(receivingOffice(defaultPlan, 2025)?.vi).toBe('Sở Giáo dục và Đào tạo Hà Nội');
    expect(receivingOffice(defaultPlan, 2023)).toBeUndefined();
  });

  test.each([
    [2023, false],
    [2024, true],
    [2030, true],
    [2031, false],
    [2026.5, false],
    [Number.NaN, false],
  ])('%d is a report year: %s', (year, expected) => {
    expect(isReportYear(defaultPlan, year)).toBe(expected);
  });
});

describe('validity of a list', () => {
  const [list] = defaultPlan.unitLists;
  const plan = (validFrom: string, validTo: string) => ({
    ...defaultPlan,
    unitLists: [{ validFrom, validTo, units: list?.units ?? [] }],
  });
  test.each([
    ['2026-11-24', '2026-11-24', 22],
    ['2026-11-25', '2026-12-31', 0],
    ['2026-01-01', '2026-11-23', 0],
  ])('from %s to %s it has %i units on 24 November 2026', (validFrom, validTo, count) => {
    expect(unitsFor(plan(validFrom, validTo), 2026)).toHaveLength(count);
  });
});
