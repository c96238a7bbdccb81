import { firstLanguage, rememberLanguage } from '../../src/taskpane/languageChoice';
import { firstTheme, lookOf, rememberTheme } from '../../src/taskpane/theme/themeChoice';
import { likelyYear, reportYears } from '../../src/taskpane/load/reportYears';
import { matchingUnits, plain } from '../../src/taskpane/load/unitSearch';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { unitsFor } from '../../src/plan/units';

describe('finding a unit', () => {
  const units = unitsFor(defaultPlan, 2024);
  const found = (typed: string) => matchingUnits(units, ({ name }) => name.vi, typed).map(({ name }) => name.vi);

  test.each([
    ['dai nghia', ['Đại Nghĩa']],
    ['ĐẠI', ['Đại Nghĩa', 'Đại Hưng']],
    ['Huong  Sơn', ['Hương Sơn']],
    ['Hương Sơn'.normalize('NFD'), ['Hương Sơn']],
    ['10489', ['Hương Sơn']],
    ['zzz', []],
  ])('%p', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test('offers all of them to begin with', () => {
    expect(found('')).toHaveLength(22);
    expect(found('  ')).toHaveLength(22);
  });

  test('knows đ and every accent', () => {
    expect(plain('Đường Ở Ỵ ẵ ữ')).toBe('duong o y a u');
  });
});

describe('the year of a report', () => {
  test.each([
    [new Date(2023, 11, 31), 2024],
    [new Date(2024, 0, 1), 2024],
    [new Date(2026, 9, 1), 2026],
    [new Date(2030, 11, 31), 2030],
    [new Date(2031, 0, 1), 2030],
  ])('on %p is most likely %p', (today, year) => {
    expect(likelyYear(defaultPlan, today)).toBe(year);
  });

  test('can be any of the plan’s, the latest first', () => {
    expect(reportYears(defaultPlan)).toEqual([2030, 2029, 2028, 2027, 2026, 2025, 2024]);
  });
});

const storage = (kept: string | null) => {
  const items = new Map(kept === null ? [] : [['chitieu.language', kept]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as Storage;
};
const refusing = {
  getItem: () => {
    throw new Error('refused');
  },
  setItem: () => {
    throw new Error('refused');
  },
} as unknown as Storage;

describe('the language to begin with', () => {
  test.each([
    ['vi-VN', 'vi'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['fr-FR', 'vi'],
    ['enm', 'vi'],
    ['', 'vi'],
  ])('follows Excel: %p', (office, language) => {
    expect(firstLanguage(storage(null), office)).toBe(language);
    expect(firstLanguage(undefined, office)).toBe(language);
    expect(firstLanguage(refusing, office)).toBe(language);
  });

  test('is the one that was chosen last', () => {
    const kept = storage(null);
    rememberLanguage(kept, 'vi');
    expect(firstLanguage(kept, 'en-US')).toBe('vi');
    expect(firstLanguage(storage('xx'), 'en-US')).toBe('en');
  });

  test('does without a storage that refuses', () => {
    expect(() => rememberLanguage(refusing, 'en')).not.toThrow();
  });
});

describe('the look of the pane', () => {
  test.each([
    ['#ffffff', 'light'],
    ['#F3F2F1', 'light'],
    ['#808080', 'light'],
    ['#7f7f7f', 'dark'],
    ['#262626', 'dark'],
    ['000000', 'dark'],
  ])('follows Office, whatever the browser says (%s)', (background, look) => {
    expect(lookOf('auto', background, false)).toBe(look);
    expect(lookOf('auto', background, true)).toBe(look);
  });

  test.each([undefined, '', 'window', '#fff'])(
    'follows the browser where Office says nothing of use (%p)',
    (silent) => {
      expect(lookOf('auto', silent, true)).toBe('dark');
      expect(lookOf('auto', silent, false)).toBe('light');
    },
  );

  test.each(['light', 'dark', 'contrast'] as const)('is the one that was chosen (%s)', (choice) => {
    expect(lookOf(choice, '#000000', true)).toBe(choice);
    expect(lookOf(choice, '#ffffff', false)).toBe(choice);
  });

  test('is kept until the next time, and follows Office to begin with', () => {
    const kept = storage(null);
    expect(firstTheme(kept)).toBe('auto');
    rememberTheme(kept, 'contrast');
    expect(firstTheme(kept)).toBe('contrast');
    expect(firstTheme(refusing)).toBe('auto');
    expect(firstTheme(undefined)).toBe('auto');
  });

  test('and the language do not get in each other’s way', () => {
    const kept = storage(null);
    rememberTheme(kept, 'dark');
    rememberLanguage(kept, 'en');
    expect([firstTheme(kept), firstLanguage(kept, '')]).toEqual(['dark', 'en']);
  });
});
