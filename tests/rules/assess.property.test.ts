import fc from 'fast-check';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import type { Plan } from '../../src/plan/schema';
import { assess } from '../../src/rules/assess';
import { lanes, type Assessment } from '../../src/rules/assessment';
import { anyForm, ordinaryForm } from './support/forms';
import { oracle, type Expected } from './support/oracle';

const assignedUnit = '10465';
const plan: Plan = {
  ...defaultPlan,
  assignedTargets: {
    [assignedUnit]: {
      B1: { '2025': { floor: 62.5, aspiration: 70.25 }, '2030': { floor: 99.99, strict: true } },
      C1: { '2025': { floor: 33.33 }, '2030': { floor: 0 } },
      A1: { '2025': { level: 1 } },
      A3: { '2025': { floor: 10 } },
      A4: { '2025': { accepted: ['no'] } },
    },
  },
};

const rowPlaces = new Map(communeRows(plan).map(({ id }, index) => [id, index]));

/** The same facts in the oracle's shape. */
function told({ judgements, rates, findings, lanes: laneOf, tasks, ready }: Assessment): Expected {
  const verdicts = [...judgements].map(([id, by]) => [
    id,
    Object.fromEntries([...by].map(([milestone, one]) => [String(milestone), [one.verdict, one.lacking] as const])),
  ]);
  const texts = findings.map((one) =>
    [one.row, one.lane, one.code, one.relation ?? one.milestone ?? ''].join(' ').trim(),
  );
  return {
    verdicts: Object.fromEntries(verdicts) as Expected['verdicts'],
    rates: Object.fromEntries([...rates].map(([id, one]) => [id, [one.numerator, one.denominator] as const])),
    findings: texts.sort(),
    lanes: Object.fromEntries(laneOf),
    tasks: Object.fromEntries(tasks),
    ready,
  };
}

const forms = fc.oneof(anyForm(plan), ordinaryForm(plan));
const years = fc.integer({ min: 2023, max: 2031 });
const units = fc.constantFrom('10441', assignedUnit, '10489', 'constructor');

describe('assess', () => {
  test('says of any form what the description of the rules says', () => {
    fc.assert(
      fc.property(forms, years, units, (entries, year, unit) => {
        expect(told(assess(plan, { year, unit }, entries))).toEqual(oracle(plan, year, unit, entries));
      }),
      { numRuns: 2000 },
    );
  });

  test('meets, among these forms, every question about last year', () => {
    const seen = new Set(
      fc
        .sample(forms, { numRuns: 300, seed: 2 })
        .flatMap((entries) => assess(plan, { year: 2026, unit: '10441' }, entries).findings.map(({ code }) => code)),
    );
    for (const code of ['slipped-digit', 'changed-since-last-year', 'fell-since-last-year'] as const) {
      expect(seen).toContain(code);
    }
  });

  test('tells findings by lane, then in the order of the form, and counts rows as the form does', () => {
    fc.assert(
      fc.property(forms, years, (entries, year) => {
        const { findings, tasks, open, ready } = assess(plan, { year, unit: '10441' }, entries);
        const places = findings.map(({ lane, row }) => lanes.indexOf(lane) * 1000 + (rowPlaces.get(row) ?? -1));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const count = (task: string) => [...tasks.values()].filter((one) => one === task).length;
        expect(open).toEqual({ correct: count('correct'), fill: count('fill'), explain: count('explain') });
        expect(ready).toBe(findings.every(({ blocks }) => !blocks));
        expect(tasks.size).toBe(rowPlaces.size);
      }),
      { numRuns: 300 },
    );
  });

  test('a finding is answered by the note of its row, and then blocks no more', () => {
    fc.assert(
      fc.property(forms, years, (entries, year) => {
        const { findings, tasks } = assess(plan, { year, unit: '10441' }, entries);
        for (const { lane, row, answered, blocks } of findings) {
          if (lane === 'error' || lane === 'missing') expect([answered, blocks]).toEqual([undefined, true]);
          else expect(blocks).toBe(!answered && !(lane === 'shortfall' && year === 2024));
          if (tasks.get(row) === 'explained') expect(answered).toBe(true);
          if (tasks.get(row) === 'explain') expect(answered).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
