import { defaultPlan } from '../../src/plan/defaultPlan';
import type { ReportContext } from '../../src/rules/assessment';
import { perReport } from '../../src/rules/perReport';

const inYear = (year: number): ReportContext => ({ year, unit: '10441' });

function counted() {
  const workedOut: number[] = [];
  const of = perReport((_, { year }) => {
    workedOut.push(year);
    return { year };
  });
  return { workedOut, ask: (year: number) => of(defaultPlan, inYear(year)) };
}

test('a year that twenty-three others came after is not worked out again', () => {
  const { workedOut, ask } = counted();
  const first = ask(2025);
  for (let year = 3001; year <= 3023; year++) ask(year);
  expect(ask(2025)).toBe(first);
  expect(workedOut.filter((year) => year === 2025)).toHaveLength(1);
});

test('of thousands of years that files speak of, only the latest are kept', () => {
  const { workedOut, ask } = counted();
  ask(2025);
  for (let year = 3001; year <= 3024; year++) ask(year);
  expect(ask(2025)).toEqual({ year: 2025 });
  expect(workedOut.filter((year) => year === 2025)).toHaveLength(2);
});
