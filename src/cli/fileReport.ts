import type { CheckedForm, LocatedFinding } from '../check/checkedForm';
import type { Receipt } from '../check/receipt';
import { communeRows, type FormRow } from '../plan/rows';
import type { Indicator, Plan } from '../plan/schema';
import { isBlankText } from '../rules/blankText';
import type { CellValue } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import { cellAddress } from '../workbook/address';
import type { Problem } from '../workbook/problem';
import { verdictsJson } from './verdictsJson';

type Scalar = number | string | boolean | null;

export interface FindingReport {
  lane: LocatedFinding['lane'];
  code: string;
  indicator?: string;
  entry?: string;
  sheet?: string;
  cell?: string;
  milestone?: number;
  message: string;
  answered?: boolean;
  /** The one thing that what stands in the cell can mean. */
  fix?: { from: Scalar; to: Scalar };
  /** The several things that it may mean, likeliest first. */
  readings?: { to: Scalar; way: string }[];
}

export interface ReceiptReport {
  state: Receipt['state'];
  why?: string;
  checkedAt?: string;
  changed?: string[];
  message: string;
}

/** One file of `chitieu check`, in the shape that other programs rely on. */
export type FileReport =
  | { file: string; status: 'unreadable'; problem: { code: string; message: string } }
  | {
      file: string;
      status: 'ready' | 'findings';
      unit: { code: string; name: string };
      year: number;
      template: string;
      receipt: ReceiptReport;
      entries: Record<string, Scalar>;
      /** Last year's figures that the form gives, under the ids of this year's. */
      prior: Record<string, Scalar>;
      verdicts: Record<string, Record<string, { verdict: string; lacking?: number }>>;
      findings: FindingReport[];
    };

export interface ReportWords {
  problem(problem: Problem): string;
  finding(finding: LocatedFinding): string;
  receipt(receipt: Receipt): string;
}

export function unreadableReport(file: string, problem: Problem, words: ReportWords): FileReport {
  return { file, status: 'unreadable', problem: { code: problem.code, message: words.problem(problem) } };
}

export function checkedReport(file: string, plan: Plan, form: CheckedForm, words: ReportWords): FileReport {
  return {
    file,
    status: form.ready ? 'ready' : 'findings',
    unit: { ...form.unit },
    year: form.year,
    template: form.template,
    receipt: receiptReport(form.receipt, words),
    entries: entriesReport(plan, form),
    prior: priorReport(plan, form),
    verdicts: verdictsReport(form),
    findings: form.findings.map((finding) => findingReport(finding, form.entries, words)),
  };
}

function receiptReport(receipt: Receipt, words: ReportWords): ReceiptReport {
  const { state } = receipt;
  return {
    state,
    ...(state === 'changed' && { why: receipt.why }),
    ...(state !== 'none' && receipt.checkedAt !== undefined && { checkedAt: receipt.checkedAt }),
    ...(state === 'changed' && { changed: [...receipt.changed] }),
    message: words.receipt(receipt),
  };
}

function findingReport(finding: LocatedFinding, entries: CheckedForm['entries'], words: ReportWords): FindingReport {
  const { lane, code, entry, cell, answered } = finding;
  return {
    lane,
    code,
    ...('indicator' in finding && { indicator: finding.indicator }),
    ...(entry !== undefined && { entry }),
    ...(cell && { sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }),
    ...('milestone' in finding && { milestone: finding.milestone }),
    message: words.finding(finding),
    ...(answered && { answered }),
    ...offerReport(finding, entries),
  };
}

function offerReport(
  finding: LocatedFinding,
  entries: CheckedForm['entries'],
): Pick<FindingReport, 'fix' | 'readings'> {
  const [first, ...others] = finding.readings ?? [];
  if (!first) return {};
  if (others.length > 0) return { readings: [first, ...others].map(({ to, way }) => ({ to, way })) };
  const shown = finding.shown;
  const value = finding.value ?? entries.get(finding.entry ?? '') ?? null;
  return { fix: { from: shown ?? (isCellError(value) ? value.error : value), to: first.to } };
}

function verdictsReport(form: CheckedForm): Record<string, Record<string, { verdict: string; lacking?: number }>> {
  return Object.fromEntries(
    [...form.assessment.judgements].map(([indicator, judgements]) => [indicator, verdictsJson(judgements)]),
  );
}

/** Every entry of the form: a number, a choice id, the raw value where it cannot be read, null where blank. */
function entriesReport(plan: Plan, form: CheckedForm): Record<string, Scalar> {
  return Object.fromEntries(communeRows(plan).map((row) => [row.entry, valueReport(row, form.entries.get(row.entry))]));
}

function priorReport(plan: Plan, form: CheckedForm): Record<string, Scalar> {
  const rows = communeRows(plan).map((row) => [row.entry, valueReport(row, form.entries.get(row.prior))] as const);
  return Object.fromEntries(rows.filter(([, value]) => value !== null));
}

function valueReport(row: FormRow, typed: CellValue = null): Scalar {
  const value = scalar(typed);
  return (row.kind === 'indicator' && choiceId(row.indicator, value)) || value;
}

function choiceId({ rule }: Indicator, value: Scalar): string | undefined {
  return rule.kind === 'choice' ? rule.choices.find(({ label }) => label.vi === value)?.id : undefined;
}

function scalar(value: CellValue): Scalar {
  if (typeof value === 'string' && isBlankText(value)) return null;
  return isCellError(value) ? value.error : value;
}
