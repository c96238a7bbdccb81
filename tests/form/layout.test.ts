import { columnMark, reportColumns } from '../../src/form/columns';
import { reportLayout } from '../../src/form/layout';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { communeRows } from '../../src/plan/rows';
import type { Plan } from '../../src/plan/schema';

describe('the layout of the form', () => {
  const layout = reportLayout(defaultPlan);

  test('has a row of its own for everything that a commune reports, and for nothing else', () => {
    const rows = layout.rows;
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(communeRows(defaultPlan).map(({ id }) => id)));
    expect(rows).toHaveLength(40);
    expect(rows.map(({ id }) => id)).not.toContain('B7');
    expect(rows.map(({ id }) => id)).not.toContain('D5');
    expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  });

  test('goes down without a gap: base figures, then each group with its indicators, then the signatures', () => {
    const { head, baseRows, indicatorSection, groups, signature } = layout;
    const table = [
      head.baseSection,
      ...baseRows.map(({ row }) => row),
      indicatorSection,
      ...groups.flatMap(({ row, indicators }) => [row, ...indicators.map((indicator) => indicator.row)]),
    ];
    expect(table).toEqual(table.map((_, index) => head.baseSection + index));
    expect(signature.date).toBeGreaterThan((table.at(-1) ?? 0) + 1);
    expect(groups.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ['a', 8],
      ['b', 8],
      ['c', 3],
      ['d', 6],
    ]);
  });

  test('leaves out a group that a commune reports nothing of', () => {
    const plan: Plan = {
      ...defaultPlan,
      indicators: defaultPlan.indicators.map((each) =>
        each.group === 'c' ? { ...each, reportedBy: 'district' } : each,
      ),
    };
    expect(reportLayout(plan).groups.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});

describe('the columns of the form', () => {
  test.each([[[2025]], [[2025, 2030]], [[2025, 2030, 2035]]])(
    'never overlap and number themselves: %p',
    (milestones) => {
      const columns = reportColumns({ ...defaultPlan, milestones });
      const { id, number, label, unit, entry, denominator, rate, prior, lane, note, task } = columns;
      const all = [id, number, label, unit, entry, denominator, rate].concat(
        columns.milestones.flatMap(({ target, verdict, lacking }) => [target, verdict, lacking]),
        [prior, lane, note, task],
      );
      expect(all).toEqual(all.map((_, index) => index + 1));
      expect(columns.last).toBe(task);
      const marks = all.slice(1).map((column) => columnMark(columns, column));
      expect(marks.slice(0, 6)).toEqual(['A', 'B', 'C', '1', '2', '3=1/2×100']);
      expect(marks.at(-1)).toBe(String(all.length - 4));
      expect(new Set(marks).size).toBe(marks.length);
    },
  );
});
