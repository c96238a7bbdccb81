import { communeRows, type FormRow } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import { assess } from '../../rules/assess';
import type { Assessment, FindingCode } from '../../rules/assessment';
import { unavailableWords } from '../../rules/entryDecision';
import type { CellValue } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import { visibleText } from '../../workbook/visibleText';
import { entriesOf } from '../received/report';
import type { Candidate } from './selection';

/** One form in the data sheet. */
export interface DataRow {
  readonly candidate: Candidate;
  /** How the form stands; what is to be told of it has been told when it was checked. */
  readonly assessment: Pick<Assessment, 'judgements' | 'rates'>;
  /** A usable figure as a number or word; anything else as text between quotation marks, which no sum can take for a figure. */
  readonly values: readonly CellValue[];
}

/** What the sums are made of: one column for each entry of the form, in the form's order. */
export interface DataTable {
  readonly year: number;
  readonly columns: readonly FormRow[];
  readonly rows: readonly DataRow[];
}

const unusable: readonly FindingCode[] = [
  'not-a-number',
  'negative',
  'not-whole',
  'out-of-range',
  'unknown-choice',
  'error-value',
];

export function dataTable(plan: Plan, year: number, candidates: readonly Candidate[]): DataTable {
  const columns = communeRows(plan);
  return {
    year,
    columns,
    rows: candidates.map((candidate) => {
      const { report } = candidate;
      const { judgements, rates, findings } = assess(plan, { year, unit: report.unit.code }, entriesOf(plan, report));
      const faulty = new Set(findings.filter(({ code }) => unusable.includes(code)).map(({ entry }) => entry));
      const values = columns.map(({ entry }, index) => {
        const value = report.values[index] ?? null;
        return visible(faulty.has(entry) ? quoted(value) : value);
      });
      return { candidate, assessment: { judgements, rates }, values };
    }),
  };
}

export function isUnavailable(value: CellValue): boolean {
  return (unavailableWords as readonly CellValue[]).includes(value);
}

function quoted(value: CellValue): CellValue {
  if (value === null) return null;
  if (isCellError(value)) return `“${value.error}”`;
  return `“${typeof value === 'number' ? String(value).replace('.', ',') : String(value)}”`;
}

function visible(value: CellValue): CellValue {
  return typeof value === 'string' ? visibleText(value) : value;
}
