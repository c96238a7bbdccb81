import fc from 'fast-check';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { CellValue } from '../../../src/workbook/cell';
import { codesAt, findingsAt, judge, planWithTarget, verdictOf } from '../support/judge';

const b1 = (numerator: CellValue, denominator: CellValue) => ({ 'B1.num': numerator, 'base.labourForce': denominator });
const b2 = (numerator: CellValue, denominator: CellValue) => ({ 'B2.num': numerator, 'base.labourForce': denominator });
const a2 = (numerator: CellValue, denominator: CellValue) => ({ 'A2.num': numerator, 'base.pop15to60': denominator });
const b3 = (numerator: CellValue, denominator: CellValue) => ({ 'B3.num': numerator, 'base.workingAge': denominator });

describe('a ratio against its target', () => {
  test.each([
    ['one below a floor of 75 %', b1(749, 1000), 'B1', 'short 1'],
    ['on a floor of 75 %', b1(750, 1000), 'B1', 'met 0'],
    ['one above a floor of 75 %', b1(751, 1000), 'B1', 'met 0'],
    ['one below an aspiration of 80 %', b1(799, 1000), 'B1', 'met 0'],
    ['on an aspiration of 80 %', b1(800, 1000), 'B1', 'aspiration 0'],
    ['one above an aspiration of 80 %', b1(801, 1000), 'B1', 'aspiration 0'],
    ['nothing of something', b1(0, 1000), 'B1', 'short 750'],
    ['one below 100 %', a2(999, 1000), 'A2', 'short 1'],
    ['100 %', a2(1000, 1000), 'A2', 'met 0'],
    ['0 of 0', b1(0, 0), 'B1', 'notApplicable'],
    ['55 of 100 against 55 %', b2(55, 100), 'B2', 'met 0'],
    ['59.96 %, which prints as 60.0 %, against 55 %', b2(5996, 10_000), 'B2', 'met 0'],
    ['59.96 % against an aspiration of 60 %', b2(5999, 10_000), 'B2', 'met 0'],
    ['60 % against an aspiration of 60 %', b2(6000, 10_000), 'B2', 'aspiration 0'],
    ['a part of one person is a whole person: 1 of 3 against 50 %', b3(1, 3), 'B3', 'short 1'],
    ['2 of 3 against 50 %', b3(2, 3), 'B3', 'met 0'],
    ['the largest figures, one below', b1(7_499_999_999, 9_999_999_999), 'B1', 'short 1'],
    ['the largest figures, just reached', b1(7_500_000_000, 9_999_999_999), 'B1', 'met 0'],
  ])('%s', (_name, entries, indicator, expected) => {
    expect(verdictOf(entries, indicator, 2025)).toBe(expected);
  });

  test.each([
    ['one below 60 %', 599, 'short 2'],
    ['on 60 %', 600, 'short 1'],
    ['one above 60 %', 601, 'met 0'],
  ])('"trên 60%%" in 2030: %s', (_name, numerator, expected) => {
    expect(verdictOf(b2(numerator, 1000), 'B2', 2030, 2030)).toBe(expected);
  });

  test('59.96 % is still below 60 %', () => {
    const entries = { 'D3a.num': 5996, 'base.households': 10_000 };
    expect(verdictOf(entries, 'D3a', 2025)).toBe('short 4');
    expect(judge(entries).rates.get('D3a')).toEqual({ numerator: 5996, denominator: 10_000 });
  });

  test.each([
    [2024, 'short 50', 'onTheWay 100'],
    [2025, 'short 50', 'onTheWay 100'],
    [2029, 'short 50', 'onTheWay 100'],
    [2030, 'short 50', 'short 100'],
    [2031, 'short 50', 'short 100'],
  ])('in %i a figure below both targets is %s and %s', (year, first, second) => {
    expect(verdictOf(b1(700, 1000), 'B1', 2025, year)).toBe(first);
    expect(verdictOf(b1(700, 1000), 'B1', 2030, year)).toBe(second);
  });

  test('a row without a target for a milestone has none', () => {
    expect(verdictOf({ 'A3.num': 1, 'base.newLiterates': 4 }, 'A3', 2025)).toBe('noTarget');
    expect(verdictOf({ 'A3.num': 1, 'base.newLiterates': 4 }, 'A3', 2030)).toBe('onTheWay 3');
  });

  test.each<[string, CellValue, CellValue, string]>([
    ['an error before a blank', 'abc', null, 'error'],
    ['an error before an unavailable figure', -1, '…', 'error'],
    ['a wrong base figure', 5, 'abc', 'error'],
    ['a blank before an unavailable figure', null, '…', 'missing'],
    ['a blank base figure', 5, ' ', 'missing'],
    ['an unavailable numerator', '…', 100, 'unavailable'],
    ['an unavailable base figure', 5, '...', 'unavailable'],
    ['more than all', 101, 100, 'error'],
    ['something of nothing', 1, 0, 'error'],
    ['nothing of an unknown', 0, null, 'missing'],
  ])('%s', (_name, numerator, denominator, expected) => {
    expect(verdictOf(b1(numerator, denominator), 'B1', 2025)).toBe(expected);
    expect(judge(b1(numerator, denominator)).rates.has('B1')).toBe(false);
  });

  test.each<[string, CellValue, CellValue, readonly string[]]>([
    ['all', 100, 100, []],
    ['more than all', 101, 100, ['numerator-above-denominator']],
    ['something of nothing, said once', 1, 0, ['numerator-over-zero']],
    ['nothing of nothing', 0, 0, []],
    ['more than a figure that is itself wrong', 5, -1, []],
    ['a fraction of a person, which is not compared', 101.5, 100, ['not-whole']],
  ])('%s: findings at the numerator', (_name, numerator, denominator, codes) => {
    expect(codesAt(b1(numerator, denominator), 'B1')).toEqual(codes);
  });

  test('a bad base figure is told once, on its own row', () => {
    const { findings, lanes } = judge({ ...b1(5, -1), 'B2.num': 3 });
    expect(findings.filter(({ code }) => code === 'negative').map(({ row }) => row)).toEqual(['base.labourForce']);
    expect([lanes.get('B1'), lanes.get('B2')]).toEqual([undefined, undefined]);
  });

  test('a shortfall carries the figures that its sentence needs', () => {
    expect(findingsAt(b1(700, 1000), 'B1')).toEqual([
      {
        ...{ lane: 'shortfall', code: 'below-target', row: 'B1', indicator: 'B1', entry: 'B1.num', milestone: 2025 },
        ...{ value: 700, answered: false, blocks: true },
        facts: { numerator: 700, denominator: 1000, floor: 75, strict: 0, lacking: 50 },
      },
    ]);
  });

  test('one shortfall is told, against the latest target that is due', () => {
    const told = (year: number) => findingsAt(b1(700, 1000), 'B1', year).map(({ milestone }) => milestone);
    expect([told(2024), told(2029), told(2030)]).toEqual([[2025], [2025], [2030]]);
    expect(findingsAt({ 'B8.num': 1, 'base.officials': 2 }, 'B8', 2030)).toMatchObject([{ milestone: 2025 }]);
    expect(findingsAt({ 'A3.num': 1, 'base.newLiterates': 4 }, 'A3', 2029)).toEqual([]);
  });

  test('what is lacking meets the target when added, and one less does not', () => {
    const target = fc.record({ hundredths: fc.integer({ min: 0, max: 10_000 }), strict: fc.boolean() });
    const pair = fc
      .oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9_999_999_999 }))
      .chain((den) => fc.tuple(fc.oneof(fc.integer({ min: 0, max: den }), fc.constantFrom(0, den)), fc.constant(den)));
    fc.assert(
      fc.property(target, pair, ({ hundredths, strict }, [num, den]) => {
        fc.pre(!(strict && hundredths === 10_000));
        const plan = planWithTarget('B1', { floor: hundredths / 100, strict });
        const at = (numerator: number) => judge(b1(numerator, den), 2026, plan).judgements.get('B1')?.get(2025);
        const judgement = at(num);
        const lacking = judgement?.lacking ?? -1;
        const [has, needs] = [BigInt(num) * 10_000n, BigInt(hundredths) * BigInt(den)];
        const isMet = strict ? has > needs : has >= needs;
        expect(judgement?.verdict).toBe(isMet ? 'met' : 'short');
        if (isMet) {
          expect(lacking).toBe(0);
        } else {
          expect(at(num + lacking)).toEqual({ verdict: 'met', lacking: 0 });
          expect(at(num + lacking - 1)).toEqual({ verdict: 'short', lacking: 1 });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every ratio of the plan is met exactly from its floor on', () => {
    for (const { id, rule, reportedBy } of defaultPlan.indicators) {
      if (rule.kind !== 'ratio' || reportedBy !== 'commune') continue;
      for (const [milestone, target] of Object.entries(rule.targets)) {
        const line = (target?.floor ?? 0) * 100 + (target?.strict ? 1 : 0);
        const entries = (numerator: number) => ({ [`${id}.num`]: numerator, [`base.${rule.denominator}`]: 10_000 });
        expect(verdictOf(entries(line), id, Number(milestone), 2030)).toBe('met 0');
        expect(verdictOf(entries(line - 1), id, Number(milestone), 2030)).toBe('short 1');
      }
    }
  });
});
