import { defaultPlan } from '../../src/plan/defaultPlan';
import { predecessorsOf } from '../../src/plan/predecessors';
import type { Plan } from '../../src/plan/schema';

function namesOf(year: number, code: string, plan: Plan = defaultPlan): readonly string[] {
  return predecessorsOf(plan, year, code).map(({ unit, isSplit }) => `${unit.name.vi}${isSplit ? ' (chia)' : ''}`);
}

describe('who reported a year before', () => {
  test('is the unit itself where the list is the same', () => {
    expect(namesOf(2026, '10489')).toEqual(['Hương Sơn']);
    expect(namesOf(2030, '10459')).toEqual(['Phúc Sơn']);
  });

  test('is found through the list in between: 22 units, then 20, then 4', () => {
    expect(namesOf(2025, '10489')).toEqual(['Vạn Kim', 'Đốc Tín', 'Hương Sơn', 'Hùng Tiến', 'An Tiến']);
    expect(namesOf(2025, '10441')).toEqual(['Đại Nghĩa', 'Phù Lưu Tế', 'Đại Hưng', 'Hợp Thanh', 'An Phú']);
  });

  test('says which of them was split', () => {
    expect(namesOf(2025, '10459')).toEqual([
      'Đồng Tâm (chia)',
      'Thượng Lâm',
      'Tuy Lai',
      'Phúc Lâm',
      'Mỹ Thành',
      'Bột Xuyên',
    ]);
  });

  test('a part of a unit that was merged is a part of all that it was made of', () => {
    const unitLists = defaultPlan.unitLists.map((list, index) =>
      index < 2
        ? list
        : {
            ...list,
            units: list.units.map((unit) => ({
              ...unit,
              predecessors: unit.predecessors.map((one) => (one.code === '10483' ? { ...one, part: true } : one)),
            })),
          },
    );
    expect(namesOf(2025, '10489', { ...defaultPlan, unitLists }).slice(0, 3)).toEqual([
      'Vạn Kim (chia)',
      'Đốc Tín (chia)',
      'Hương Sơn',
    ]);
  });

  test('is nobody where there is no such unit, or no list of that year', () => {
    expect(namesOf(2026, '10444')).toEqual([]);
    expect(namesOf(2026, 'constructor')).toEqual([]);
    const unitLists = defaultPlan.unitLists.slice(2);
    expect(namesOf(2025, '10489', { ...defaultPlan, unitLists })).toEqual([]);
  });
});
