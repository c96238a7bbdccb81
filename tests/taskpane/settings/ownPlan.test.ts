/** @jest-environment jsdom */
import { defaultPlan } from '../../../src/plan/defaultPlan';
import { firstPlan, keepPlan } from '../../../src/taskpane/ownPlan';

const own = { ...defaultPlan, version: 2, deadline: { month: 12, day: 1 } };

/** A browser that refuses. */
const refusing = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('no', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
} as unknown as Storage;

describe('the plan that the pane begins with', () => {
  beforeEach(() => localStorage.clear());

  test('is the built-in one where none was chosen, and where the browser refuses to tell', async () => {
    expect(await firstPlan(localStorage)).toEqual({ plan: defaultPlan, origin: 'built-in' });
    expect(await firstPlan(refusing)).toEqual({ plan: defaultPlan, origin: 'built-in' });
    expect(await firstPlan(undefined)).toEqual({ plan: defaultPlan, origin: 'built-in' });
  });

  test('is the one that was chosen last, until one goes back to the built-in one', async () => {
    expect(keepPlan(localStorage, own)).toBe(true);
    expect(await firstPlan(localStorage)).toEqual({ plan: own, origin: 'own' });
    expect(keepPlan(localStorage, undefined)).toBe(true);
    expect(await firstPlan(localStorage)).toEqual({ plan: defaultPlan, origin: 'built-in' });
  });

  test('is the built-in one where what was kept is a plan no more, and that is told', async () => {
    for (const text of ['{', JSON.stringify({ ...own, colour: 'red' }), JSON.stringify({ ...own, milestones: [] })]) {
      localStorage.setItem('chitieu.plan', text);
      expect(await firstPlan(localStorage)).toEqual({ plan: defaultPlan, origin: 'unreadable' });
    }
  });

  test('is not kept where the browser refuses, and that is told', () => {
    expect(keepPlan(refusing, own)).toBe(false);
    expect(keepPlan(refusing, undefined)).toBe(false);
    expect(keepPlan(undefined, own)).toBe(false);
  });
});
