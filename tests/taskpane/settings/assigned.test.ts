import { assignedTargets, planOf, readPercent } from '../../../src/taskpane/settings/assigned';

describe('assigned targets', () => {
  test('as a list are the same as in the plan, both ways', () => {
    const plan = {
      '10441': { B1: { '2025': { floor: 80 }, '2030': { floor: 90.5, strict: true } }, A1: { '2025': { level: 2 } } },
      '10465': { B2: { '2025': { floor: 10 } } },
    };
    const list = assignedTargets({ assignedTargets: plan });
    expect(list).toHaveLength(4);
    expect(planOf(list)).toEqual(plan);
    expect(planOf([])).toBeUndefined();
    expect(assignedTargets({})).toEqual([]);
  });

  test.each([
    ['0', 0],
    ['100', 100],
    ['100,00', 100],
    ['75,5', 75.5],
    [' 75.25 % ', 75.25],
    ['100,01', undefined],
    ['101', undefined],
    ['75,255', undefined],
    ['-1', undefined],
    ['', undefined],
    ['bảy mươi', undefined],
    ['1e1', undefined],
  ])('are typed as per cent: %p', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });
});
