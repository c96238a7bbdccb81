import { en } from '../../src/messages/en';
import { planPlacesWords } from '../../src/messages/fetched/planPlaces';
import { planPlaceWords } from '../../src/messages/planPlaceWords';
import { vi } from '../../src/messages/vi';
import { planSchema } from '../../src/plan/schema';
import { planPlace } from '../../src/plan/planPlace';
import { planWith } from '../plan/support/planWith';

const wordsAt = (at: readonly PropertyKey[], json: unknown = planWith()) => ({
  vi: planPlaceWords(vi, planPlace(at, json)).join(', '),
  en: planPlaceWords(en, planPlace(at, json)).join(', '),
});

/** Every key of the schema, however deep. */
function keysOf(schema: unknown): readonly string[] {
  const keys = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'shape') for (const name of Object.keys(value as object)) keys.add(name);
    return value;
  });
  return [...keys];
}

describe('a place of a plan in words', () => {
  test.each<[readonly PropertyKey[], string, string]>([
    [['deadline', 'month'], 'Hạn gửi, tháng', 'Deadline, month'],
    [['milestones', 1], 'Các mốc, mục thứ 2', 'Milestones, item 2'],
    [
      ['indicators', 8, 'rule', 'targets', '2025', 'floor'],
      'Chỉ tiêu, B1. Lao động được qua đào tạo, mục tiêu, mốc 2025, mức phải đạt',
      'Indicators, B1. Trained workers, target, milestone 2025, floor',
    ],
    [
      ['unitLists', 2, 'units'],
      'Đơn vị báo cáo, danh sách từ 01/07/2025, các đơn vị',
      'Reporting units, list from 01/07/2025, units',
    ],
    [
      ['unitLists', 2, 'units', 1, 'predecessors', 0, 'validFrom'],
      'Đơn vị báo cáo, danh sách từ 01/07/2025, xã Phúc Sơn (10459), đơn vị cũ 10444, ngày bắt đầu',
      'Reporting units, list from 01/07/2025, Phuc Son commune (10459), former unit with code 10444, first day',
    ],
    [
      ['assignedTargets', '10465', 'B1', '2025', 'floor'],
      'Chỉ tiêu giao, xã Hồng Sơn (10465), B1. Lao động được qua đào tạo, mốc 2025, mức phải đạt',
      'Assigned targets, Hong Son commune (10465), B1. Trained workers, milestone 2025, floor',
    ],
    [['assignedTargets', '99999'], 'Chỉ tiêu giao, đơn vị 99999', 'Assigned targets, unit with code 99999'],
  ])('%j', (at, inVietnamese, inEnglish) => {
    expect(wordsAt(at)).toEqual({ vi: inVietnamese, en: inEnglish });
  });

  test('counts what has no name, and quotes what nobody knows', () => {
    const nameless = planWith(['unitLists.2.validFrom', 'soon'], ['unitLists.2.units.1', {}], ['constructor', 1]);
    expect(wordsAt(['unitLists', 2, 'units', 1, 'code'], nameless).vi).toBe(
      'Đơn vị báo cáo, danh sách thứ 3, đơn vị thứ 2, mã',
    );
    expect(wordsAt(['constructor'], nameless).vi).toBe('constructor');
  });

  test('cuts short what a file calls its parts', () => {
    const long = planWith(['unitLists.2.units.1.name', { vi: 'x'.repeat(5000), en: '\u202ex\n' }]);
    expect(wordsAt(['unitLists', 2, 'units', 1, 'code'], long).vi.length).toBeLessThan(140);
  });

  test.each(Object.entries(planPlacesWords))('has a word for every part that a plan can have (%s)', (_, planPlaces) => {
    const known = keysOf(planSchema).filter((key) => key !== 'rule');
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter((key) => !Object.hasOwn(planPlaces.parts, key))).toEqual([]);
  });
});
