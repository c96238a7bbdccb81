import { defaultPlan } from '../../src/plan/defaultPlan';
import { readPlan } from '../../src/plan/readPlan';
import { commandLine } from './commandLine';

describe('chitieu plan', () => {
  const line = commandLine();
  afterAll(() => line.dispose());

  test('prints the built-in plan as the file that --plan takes', async () => {
    const { code, out, complaints } = await line.run('plan');
    expect([code, complaints]).toEqual([0, '']);
    expect(readPlan(JSON.parse(out))).toEqual({ ok: true, plan: defaultPlan });
    line.write('plan.json', JSON.parse(out));
    const again = await line.run('plan', '--plan', line.path('plan.json'));
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toEqual(defaultPlan);
  });

  test('refuses a plan that is wrong, and a word too many', async () => {
    line.write('wrong.json', { id: 'x' });
    expect((await line.run('plan', '--plan', line.path('wrong.json'))).code).toBe(2);
    expect(await line.run('plan', 'file.json')).toMatchObject({ code: 2, out: '' });
  });
});
