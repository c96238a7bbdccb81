import { defaultPlan } from '../../src/plan/defaultPlan';
import { planText, readPlanText } from '../../src/plan/planText';

describe('a plan as a text', () => {
  test('reads as the plan that was written, with or without a byte-order mark', () => {
    const text = planText(defaultPlan);
    expect(readPlanText(text)).toEqual({ ok: true, plan: defaultPlan });
    expect(readPlanText(`\uFEFF${text}`)).toEqual({ ok: true, plan: defaultPlan });
  });

  test.each(['', '{', '[]', 'null', '"x"', 'Kế hoạch'])('is no plan: %s', (text) => {
    expect(readPlanText(text)).toEqual({ ok: false, problems: [{ path: '', place: [], code: 'not-a-plan' }] });
  });
});
