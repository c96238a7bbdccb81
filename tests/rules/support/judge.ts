import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { Plan } from '../../../src/plan/schema';
import { assess } from '../../../src/rules/assess';
import type { Assessment, Finding, Judgement } from '../../../src/rules/assessment';
import type { CellValue } from '../../../src/workbook/cell';

export type Entries = Readonly<Record<string, CellValue>>;

/** Judges a form of the default plan that holds these entries and nothing else. */
export function judge(entries: Entries, year = 2026, plan: Plan = defaultPlan, unit = '10441'): Assessment {
  return assess(plan, { year, unit }, new Map(Object.entries(entries)));
}

export function judgementOf(
  entries: Entries,
  indicator: string,
  milestone: number,
  year = 2026,
): Judgement | undefined {
  return judge(entries, year).judgements.get(indicator)?.get(milestone);
}

/** "verdict" or "verdict lacking". */
export function verdictOf(entries: Entries, indicator: string, milestone: number, year = 2026): string {
  const judgement = judgementOf(entries, indicator, milestone, year);
  return [judgement?.verdict, judgement?.lacking].filter((part) => part !== undefined).join(' ');
}

/** Findings of a row apart from what is merely not filled in. */
export function findingsAt(entries: Entries, row: string, year = 2026): readonly Finding[] {
  return judge(entries, year).findings.filter((finding) => finding.row === row && finding.lane !== 'missing');
}

export function codesAt(entries: Entries, row: string, year = 2026): readonly string[] {
  return findingsAt(entries, row, year).map(({ code }) => code);
}

/** The default plan with another target for one ratio. */
export function planWithTarget(
  indicator: string,
  target: { floor: number; aspiration?: number; strict?: boolean },
): Plan {
  return {
    ...defaultPlan,
    indicators: defaultPlan.indicators.map((one) =>
      one.id === indicator && one.rule.kind === 'ratio'
        ? { ...one, rule: { ...one.rule, targets: { '2025': target } } }
        : one,
    ),
  };
}
