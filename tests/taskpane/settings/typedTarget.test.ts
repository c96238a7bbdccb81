import type { IndicatorRule } from '../../../src/plan/schema';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { nothingTyped, readTarget } from '../../../src/taskpane/settings/typedTarget';

function ruleOf(id: string): IndicatorRule {
  const indicator = defaultPlan.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(id);
  return indicator.rule;
}

describe('a typed target', () => {
  test.each([
    ['B1', { least: '75' }, { floor: 75 }],
    ['B1', { least: '99,99', isAbove: true }, { floor: 99.99, strict: true }],
    ['B1', { least: '100', isAbove: true }, 'above-hundred'],
    ['B1', { least: '100' }, { floor: 100 }],
    ['B1', { least: '75', striving: '75,01' }, { floor: 75, aspiration: 75.01 }],
    ['B1', { least: '75', striving: '75' }, 'not-above-least'],
    ['B1', { least: '75', striving: '100,01' }, 'striving'],
    ['B1', { least: '75', striving: '  ' }, { floor: 75 }],
    ['B1', { least: '' }, 'least'],
    ['A7', { least: '3' }, { level: 3 }],
    ['A1', { least: '-1' }, 'least'],
    ['A5', { accepted: ['done', 'underway', 'yes'] }, { accepted: ['underway', 'done'] }],
    ['A5', { least: '75' }, 'accepted'],
  ] as const)('of %s: %j', (id, typed, expected) => {
    expect(readTarget(ruleOf(id), { ...nothingTyped, ...typed })).toEqual(expected);
  });

  test('may be the highest level, and none above', () => {
    const rule = ruleOf('A1');
    const highest = rule.kind === 'level' ? rule.highest : NaN;
    expect(readTarget(rule, { ...nothingTyped, least: String(highest) })).toEqual({ level: highest });
    expect(readTarget(rule, { ...nothingTyped, least: String(highest + 1) })).toBe('least');
  });
});
