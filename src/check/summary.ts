import { communeRows } from '../plan/rows';
import type { Indicator, Plan } from '../plan/schema';
import { dueMilestones } from '../rules/milestones';
import { isBlankText } from '../rules/blankText';
import type { Judgement, RowId, Verdict } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';
import type { CheckedForm, LocatedFinding } from './checkedForm';

/** One indicator, as a covering report tells it. */
export interface SummaryRow {
  readonly indicator: Indicator;
  /** What was entered: numerator, level or choice. */
  readonly value: CellValue;
  /** Ratios whose figures are known. */
  readonly rate?: { readonly numerator: number; readonly denominator: number };
  /** By milestone; `noTarget` is left out. */
  readonly judgements: ReadonlyMap<number, Judgement>;
}

/** Something that is told with the unit's own words. */
export interface Explained {
  readonly finding: LocatedFinding;
  readonly row: RowId;
  /** Empty where nothing was written. */
  readonly note: string;
}

/** What a form says, ready to be told: no sentence in it, and no layout. */
export interface FormSummary {
  readonly unit: CheckedForm['unit'];
  readonly year: number;
  /** Nothing stands in the way of sending; else the summary is a draft. */
  readonly ready: boolean;
  readonly milestones: readonly number[];
  /** The milestone that counts this year. */
  readonly due: number;
  readonly groups: readonly { readonly id: string; readonly rows: readonly SummaryRow[] }[];
  /** How many indicators got each verdict, by milestone. */
  readonly counts: ReadonlyMap<number, ReadonlyMap<Verdict, number>>;
  readonly shortfalls: readonly Explained[];
  /** Figures that could not be had. */
  readonly unavailable: readonly Explained[];
  /** Figures that are unusual and were answered for. */
  readonly unusual: readonly Explained[];
}

/** Tells the results of a form: every indicator that a commune reports, what falls short and why, and what is not known. */
export function summarize(plan: Plan, form: CheckedForm): FormSummary {
  const rows = communeRows(plan).flatMap((row) => (row.kind === 'indicator' ? [summaryRow(row, form)] : []));
  const told = form.findings.flatMap((finding) => explained(form, finding));
  return {
    unit: form.unit,
    year: form.year,
    ready: form.ready,
    milestones: plan.milestones,
    due: dueMilestones(plan.milestones, form.year).at(-1) ?? form.year,
    groups: plan.groups
      .map(({ id }) => ({ id, rows: rows.filter(({ indicator }) => indicator.group === id) }))
      .filter((group) => group.rows.length > 0),
    counts: new Map(plan.milestones.map((milestone) => [milestone, countVerdicts(rows, milestone)])),
    shortfalls: told.filter(({ finding }) => finding.lane === 'shortfall'),
    unavailable: told.filter(({ finding }) => finding.code === 'unavailable'),
    unusual: told.filter(({ finding }) => finding.lane === 'query' && finding.code !== 'unavailable'),
  };
}

function summaryRow(
  { id, entry, indicator }: { readonly id: RowId; readonly entry: string; readonly indicator: Indicator },
  { entries, assessment }: CheckedForm,
): SummaryRow {
  const rate = assessment.rates.get(id);
  const judged = [...(assessment.judgements.get(id) ?? [])].filter(([, { verdict }]) => verdict !== 'noTarget');
  return { indicator, value: entries.get(entry) ?? null, ...(rate && { rate }), judgements: new Map(judged) };
}

/** What is told of a finding that stands at a row: what the reading noticed is not the report's business. */
function explained({ entries }: CheckedForm, finding: LocatedFinding): readonly Explained[] {
  if (!('row' in finding)) return [];
  const note = entries.get(`${finding.row}.note`) ?? null;
  const says = typeof note === 'string' && !isBlankText(note);
  return [{ finding, row: finding.row, note: says ? note.normalize('NFC').trim() : '' }];
}

function countVerdicts(rows: readonly SummaryRow[], milestone: number): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { judgements } of rows) {
    const verdict = judgements.get(milestone)?.verdict;
    if (verdict) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}
