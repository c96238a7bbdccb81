import fc from 'fast-check';
import { defaultPlan, defaultPlanJson } from '../../src/plan/defaultPlan';
import { readPlan } from '../../src/plan/readPlan';
import { ratioTargetSchema } from '../../src/plan/schema';
import { planWith, problemsOf, twoWords, type Json } from './support/planWith';

const unit = (code: string) => ({ code, name: twoWords('Xã'), type: 'commune', predecessors: [] });

describe('readPlan', () => {
  test('reads the plan that comes with the add-in', () => {
    expect(readPlan(defaultPlanJson)).toEqual({ ok: true, plan: defaultPlan });
  });

  test.each([[null], [undefined], [[]], ['plan'], [7], [true]])('%p is no plan', (json) => {
    expect(readPlan(json)).toEqual({ ok: false, problems: [{ path: '', place: [], code: 'not-a-plan' }] });
  });

  test('a drop-down list may take 255 characters, with its commas and the ellipsis, and no more', () => {
    const choices = (length: number) => {
      const words = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((word) => `${word} ${'x'.repeat(45)}`);
      const rest = length - words.join(',').length - ',,…'.length;
      return [...words, 'S'.repeat(rest)].map((word, index) => ({ id: `c${String(index)}`, label: twoWords(word) }));
    };
    const planOf = (length: number) =>
      planWith(
        ['indicators.3.rule.choices', choices(length)],
        ['indicators.3.rule.targets', { '2025': { accepted: ['c0'] } }],
      );
    expect(problemsOf(planOf(255))).toEqual([]);
    expect(problemsOf(planOf(256))).toEqual([
      ['indicators[3] (A4).rule.choices', 'choice-list-too-long', { length: 256, max: 255 }],
    ]);
  });

  test('lists everything that is wrong at once, in the schema and between the parts', () => {
    const json = planWith(
      ['version', undefined],
      ['indicators.8.rule.targets.2025.floor', '75'],
      ['indicators.9.rule.targets.2030.floor', 100],
      ['indicators.10.group', 'z'],
      ['relations.12.indicators.0', 'Z1'],
      ['unitLists.2.units.1.code', '10441'],
      ['deadline.day', 31],
      ['surplus', 1],
    );
    expect(problemsOf(json)).toEqual([
      ['version', 'missing'],
      ['indicators[8] (B1).rule.targets.2025.floor', 'wrong-type', { expected: 'number' }],
      ['', 'unknown-key', { key: 'surplus' }],
      ['deadline', 'not-a-day', { day: 31, month: 11 }],
      ['indicators[9] (B2).rule.targets.2030.floor', 'strict-hundred'],
      ['indicators[10] (B3).group', 'unknown-group', { id: 'z' }],
      ['relations[12] (manyOnTarget).indicators[0]', 'unknown-indicator', { id: 'Z1' }],
      ['unitLists[2].units[1] (10441).code', 'duplicate-id', { id: '10441' }],
    ]);
  });

  test('a malformed part is blamed once, and not again by what refers to it', () => {
    expect(problemsOf(planWith(['baseFigures.5.unit', 3]))).toEqual([
      ['baseFigures[5] (labourForce).unit', 'wrong-type', { expected: 'object' }],
    ]);
    expect(problemsOf(planWith(['indicators.8.maintain', 3]))).toEqual([
      ['indicators[8] (B1).maintain', 'wrong-type', { expected: 'boolean' }],
    ]);
    expect(problemsOf(planWith(['unitLists.0.units.3.type', 'city']))).toEqual([
      ['unitLists[0].units[3] (10450).type', 'not-allowed', { allowed: 'commune, town' }],
    ]);
  });

  test('keys that reach for the prototype change nothing', () => {
    const text = JSON.stringify(defaultPlanJson);
    const polluted: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${text.slice(1)}`,
    );
    expect(problemsOf(polluted)).toEqual([
      ['', 'unknown-key', { key: '__proto__' }],
      ['', 'unknown-key', { key: 'constructor' }],
    ]);
    const assigned = JSON.parse('{"10441":{"__proto__":{"2025":{"floor":1}}}}') as Json;
    const reading = readPlan(planWith(['assignedTargets', assigned]));
    expect(reading.ok && Reflect.ownKeys(reading.plan.assignedTargets?.['10441'] ?? { none: 1 })).toEqual([]);
    expect(reading.ok && Object.getPrototypeOf(reading.plan.assignedTargets?.['10441'])).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('takes every per cent of two decimals', () => {
    const refused = Array.from({ length: 10_000 }, (_, hundredths) => hundredths / 100).filter(
      (floor) => !ratioTargetSchema.safeParse({ floor }).success,
    );
    expect(refused).toEqual([]);
  });

  test('never throws, whatever stands in the file', () => {
    const paths = fc.constantFrom(
      'title',
      'milestones',
      'indicators',
      'indicators.8',
      'indicators.8.rule',
      'relations.11',
    );
    const more = fc.constantFrom(
      'unitLists.1',
      'assignedTargets',
      'deadline',
      'explanation',
      'groups.0.id',
      'baseFigures',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(paths, more), fc.jsonValue()), { maxLength: 3 }), (changes) => {
        const settled = changes.filter(
          ([path], index) => changes.findIndex(([other]) => other.split('.')[0] === path.split('.')[0]) === index,
        );
        const reading = readPlan(planWith(...settled.map(([path, value]) => [path, value as Json] as const)));
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a unit list of one’s own is all that another district has to change first', () => {
    const json = planWith(['unitLists', [{ validFrom: '2024-01-01', units: [unit('10001'), unit('10002')] }]]);
    expect(readPlan(json).ok).toBe(true);
  });
});
