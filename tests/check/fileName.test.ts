import fc from 'fast-check';
import { suggestedFileName } from '../../src/check/fileName';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { Plan } from '../../src/plan/schema';

const named = (number: string): Plan => ({
  ...defaultPlan,
  form: { ...defaultPlan.form, number: { vi: number, en: 'x' } },
});

describe('the suggested file name', () => {
  test.each([
    ['10489', 2026, 'Bieu-01_10489-Huong-Son_2026.xlsx'],
    ['10441', 2024, 'Bieu-01_10441-Dai-Nghia_2024.xlsx'],
    ['10486', 2024, 'Bieu-01_10486-Doc-Tin_2024.xlsx'],
    ['10477', 2024, 'Bieu-01_10477-Phu-Luu-Te_2024.xlsx'],
  ])('says form, unit and year (%s, %s)', (unit, year, name) => {
    expect(suggestedFileName(defaultPlan, { unit, year })).toBe(name);
  });

  test('does without the name of a unit that the plan does not know', () => {
    expect(suggestedFileName(defaultPlan, { unit: '99999', year: 2026 })).toBe('Bieu-01_99999_2026.xlsx');
  });

  test.each([
    ['Mẫu 12', 'Mau-12'],
    ['Biểu 7a/ĐG', 'Bieu'],
    ['Phụ lục', 'Phu'],
    ['…', ''],
  ])('takes word and number of the form from the plan (%s)', (number, part) => {
    const rest = '10489-Huong-Son_2026.xlsx';
    expect(suggestedFileName(named(number), { unit: '10489', year: 2026 })).toBe(part ? `${part}_${rest}` : rest);
  });

  test('holds nothing that a file system refuses, whatever the plan and the file say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (number, unit) => {
        const name = suggestedFileName(named(number), { unit, year: 2026 });
        expect(name).toMatch(/^[A-Za-z0-9_-]+\.xlsx$/);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
