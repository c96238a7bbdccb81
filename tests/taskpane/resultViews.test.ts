import { checkWorkbook } from '../../src/check/checkWorkbook';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { CellValue } from '../../src/workbook/cell';
import { reachedText, targetText, verdictText } from '../../src/taskpane/check/resultTexts';
import { resultView, resultViews } from '../../src/taskpane/check/resultViews';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';

function formOf(entries: Readonly<Record<string, CellValue>>, year = 2026) {
  const content = templateOf(readyEntriesBut(entries), { unit: year < 2025 ? '10441' : '10465', year });
  const checked = checkWorkbook(defaultPlan, new EditableWorkbook(content).snapshot());
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

/** What is said of one indicator, target by target. */
function told(id: string, entries: Readonly<Record<string, CellValue>>, year?: number, language: 'vi' | 'en' = 'vi') {
  const messages = language === 'vi' ? vi : en;
  const result = resultView(defaultPlan, language, formOf(entries, year), id)!;
  const targets = result.milestones.map((milestone) => [
    targetText(messages, language, result, milestone),
    verdictText(messages, result, milestone),
  ]);
  return { reached: reachedText(messages, language, result), targets };
}

describe('the result of an indicator', () => {
  test('names floor and what is striven for, and how many are missing', () => {
    expect(told('B1', { 'base.labourForce': 1000, 'B1.num': 749, 'B2.num': 600 })).toEqual({
      reached: '74,9% (749/1.000 người)',
      targets: [
        ['Mục tiêu 2025: 75%, phấn đấu 80%', 'Chưa đạt, còn thiếu 1 người'],
        ['Mục tiêu 2030: 80%, phấn đấu 85%', 'Đang phấn đấu, còn thiếu 51 người, mỗi năm thêm 13 người'],
      ],
    });
  });

  test('shares what is lacking among the reports to come: 52 in four years are 13 a year, 53 are 14', () => {
    const pace = (numerator: number, year?: number) =>
      told('B1', { 'base.labourForce': 1000, 'B1.num': numerator, 'B2.num': 600 }, year).targets[1]?.[1];
    expect(pace(748)).toMatch(/còn thiếu 52 người, mỗi năm thêm 13 người$/);
    expect(pace(747)).toMatch(/còn thiếu 53 người, mỗi năm thêm 14 người$/);
    expect(pace(748, 2028)).toMatch(/mỗi năm thêm 26 người$/);
  });

  test('speaks of no pace where the next report is the last, or the target is due', () => {
    const below = { 'base.labourForce': 1000, 'B1.num': 748, 'B2.num': 600 };
    expect(told('B1', below, 2029).targets[1]?.[1]).toBe('Đang phấn đấu, còn thiếu 52 người');
    expect(told('B1', below, 2030).targets[1]?.[1]).toBe('Chưa đạt, còn thiếu 52 người');
  });

  test('tells a line that has to be passed from one that has to be reached', () => {
    const { targets } = told('B2', { 'base.labourForce': 1000, 'B1.num': 900, 'B2.num': 600 });
    expect(targets[0]).toEqual(['Mục tiêu 2025: 55%, phấn đấu 60%', 'Đạt mức phấn đấu']);
    expect(targets[1]).toEqual(['Mục tiêu 2030: trên 60%', 'Đang phấn đấu, còn thiếu 1 người, mỗi năm thêm 1 người']);
  });

  test('does not let what is missed read as reached', () => {
    const figures = { 'base.workingAge': 999_999, 'B3.num': 499_999, 'base.population': 2_000_000 };
    expect(told('B3', figures).reached).toMatch(/^49,9999\d*% /);
  });

  test('names levels and choices, which have no rate', () => {
    expect(told('A7', {})).toEqual({
      reached: '',
      targets: [
        ['Mục tiêu 2025: Mức độ 3', 'Đạt'],
        ['Mục tiêu 2030: Mức độ 3', 'Đạt'],
      ],
    });
    expect(told('A5', {}).targets).toEqual([['Mục tiêu 2025: Đang chuẩn bị / Đã chuẩn bị', 'Đạt']]);
  });

  test('is in English as well', () => {
    expect(told('B1', { 'base.labourForce': 1000, 'B1.num': 749, 'B2.num': 600 }, 2026, 'en')).toEqual({
      reached: '74.9% (749 of 1,000 people)',
      targets: [
        ['Target 2025: 75%, striving for 80%', expect.stringMatching(/, still lacking: 1 \(people\)$/) as string],
        [
          'Target 2030: 80%, striving for 85%',
          expect.stringMatching(/, still lacking: 51 \(people\), 13 more a year$/) as string,
        ],
      ],
    });
  });

  test('is there for every indicator that a commune reports', () => {
    const own = defaultPlan.indicators.filter(({ reportedBy }) => reportedBy === 'commune').map(({ id }) => id);
    const shown = resultViews(defaultPlan, 'vi', formOf({})).map(({ indicator }) => indicator.id);
    expect(shown).toEqual(own);
  });
});
