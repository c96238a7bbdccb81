import { defaultPlan } from '../../src/plan/defaultPlan';
import { targetOf, type Target } from '../../src/plan/targets';
import { targetLines, type TargetLine } from './support/targetLines';

const anyUnit = '10441';
const indicators = new Map(defaultPlan.indicators.map((indicator) => [indicator.id, indicator]));
const entries = (line: TargetLine) => Object.entries(line.targets);

/** Every figure of a target that a sentence states: "75-80%", "trên 60%", "mức độ 2". */
function figuresIn(text: string): string[] {
  return [...text.matchAll(/(?:trên )?\d+(?:-\d+)?%|mức độ \d/g)].map(([figure]) => figure);
}

function figureOf(target: Target): string[] {
  if ('level' in target) return [`mức độ ${String(target.level)}`];
  if ('accepted' in target) return [];
  const range = target.aspiration === undefined ? '' : `-${String(target.aspiration)}`;
  return [`${target.strict ? 'trên ' : ''}${String(target.floor)}${range}%`];
}

describe('targets of the plan', () => {
  test.each(targetLines)('$section: $text', (line) => {
    for (const [id, target] of entries(line)) {
      const indicator = indicators.get(id);
      expect(indicator && targetOf(defaultPlan, indicator, line.milestone, anyUnit)).toEqual(target);
      expect(indicator?.references[String(line.milestone)]).toBe(line.section);
    }
  });

  test.each(targetLines)('every figure of the sentence is a target of a row: $text', (line) => {
    const share = line.share === undefined ? [] : [`${String(line.share)}%`];
    const read = entries(line).flatMap(([, target]) => figureOf(target));
    expect(new Set(figuresIn(line.text))).toEqual(new Set([...read, ...share]));
  });

  test('no row has a target or a reference that no sentence states', () => {
    const stated = targetLines.flatMap((line) => entries(line).map(([id]) => `${id} ${String(line.milestone)}`));
    const held = defaultPlan.indicators.flatMap(({ id, rule }) =>
      Object.keys(rule.targets).map((year) => `${id} ${year}`),
    );
    const referred = defaultPlan.indicators.flatMap(({ id, references }) =>
      Object.keys(references).map((year) => `${id} ${year}`),
    );
    expect(held.sort()).toEqual(stated.sort());
    expect(referred.sort()).toEqual(stated.sort());
  });

  test.each([
    ['rows that the plan wants maintained', ({ maintain }: { maintain: boolean }) => maintain, 'A1 A2 A4 A6 A7 A8'],
    ['rows of the district alone', ({ reportedBy }: { reportedBy: string }) => reportedBy === 'district', 'B7 D5'],
  ])('%s', (_name, belongs, ids) => {
    expect(
      defaultPlan.indicators
        .filter(belongs)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  test('base figures and the rows that divide by them', () => {
    const usedBy = (figure: string) =>
      defaultPlan.indicators
        .filter(({ rule }) => rule.kind === 'ratio' && rule.denominator === figure)
        .map(({ id }) => id)
        .join(' ');
    expect(defaultPlan.baseFigures.map(({ id, reportedBy }) => [id, usedBy(id), reportedBy])).toEqual([
      ['population', '', 'commune'],
      ['pop15to60', 'A2', 'commune'],
      ['pop15plus', 'B5 B6', 'commune'],
      ['adults', 'D1 D2', 'commune'],
      ['workingAge', 'B3 B4', 'commune'],
      ['labourForce', 'B1 B2', 'commune'],
      ['officials', 'B8 B9', 'commune'],
      ['newLiterates', 'A3', 'commune'],
      ['schools', 'C1', 'commune'],
      ['learningCentres', 'C2', 'commune'],
      ['publicSchools', 'C3', 'commune'],
      ['households', 'D3a', 'commune'],
      ['clans', 'D3b', 'commune'],
      ['hamlets', 'D3c', 'commune'],
      ['organisations', 'D4', 'commune'],
      ['itOfficers', 'B7', 'district'],
    ]);
  });

  test('choices and their words in the sheet', () => {
    const choices = defaultPlan.indicators.flatMap(({ id, rule }) =>
      rule.kind === 'choice' ? [[id, ...rule.choices.map((choice) => `${choice.id} ${choice.label.vi}`)]] : [],
    );
    expect(choices).toEqual([
      ['A4', 'yes Có', 'no Không'],
      ['A5', 'none Chưa chuẩn bị', 'underway Đang chuẩn bị', 'done Đã chuẩn bị'],
      ['A6', 'yes Có', 'no Không'],
      ['D5', 'none Chưa đăng ký', 'registered Đã đăng ký', 'recognised Được công nhận'],
    ]);
  });

  test('an assigned target takes the place of the common one, for its unit and milestone alone', () => {
    const assigned = { '10465': { B3: { '2025': { floor: 62.5 } } } };
    const plan = { ...defaultPlan, assignedTargets: assigned };
    const indicator = defaultPlan.indicators.find(({ id }) => id === 'B3');
    if (!indicator) throw new Error('no B3');
    expect(targetOf(plan, indicator, 2025, '10465')).toEqual({ floor: 62.5 });
    expect(targetOf(plan, indicator, 2030, '10465')).toEqual({ floor: 70 });
    expect(targetOf(plan, indicator, 2025, '10441')).toEqual({ floor: 50 });
    expect(targetOf(plan, indicator, 2025, 'constructor')).toEqual({ floor: 50 });
    expect(targetOf(plan, indicator, 2027, '10465')).toBeUndefined();
  });
});
