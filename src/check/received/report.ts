import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import type { EntryId, Lane, RawEntries, RowId } from '../../rules/assessment';
import type { CellValue } from '../../workbook/cell';
import type { Outcome, Problem } from '../../workbook/problem';
import type { CheckedForm } from '../checkedForm';
import type { Receipt } from '../receipt';

/** What is kept of a form once it is judged: little enough to hold ten thousand of them. */
export interface CheckedReport {
  readonly file: string;
  readonly status: 'ready' | 'findings';
  readonly unit: CheckedForm['unit'];
  readonly year: number;
  readonly template: string;
  readonly receipt: Receipt['state'];
  /** Findings by lane, answered ones included. */
  readonly counts: Readonly<Record<Lane, number>>;
  /** Findings that still stand in the way of sending. */
  readonly open: number;
  /** What stands in the form's entries, in the order of {@link communeRows}. Texts are cut short. */
  readonly values: readonly CellValue[];
  /** Notes of rows that fall short or have no figure, cut short. */
  readonly notes: ReadonlyMap<RowId, string>;
}

/** A file that could not be read as a form. */
export interface UnreadableReport {
  readonly file: string;
  readonly status: 'unreadable';
  readonly problem: Problem;
}

export type ReceivedReport = CheckedReport | UnreadableReport;

/** Room for a sane explanation; a cell may hold 32,767 characters. */
const LONGEST_NOTE = 500;
const LONGEST_VALUE = 60;

/** The compact report of one file, from what checking it answered. `file` is what the office calls it. */
export function receivedReport(plan: Plan, file: string, outcome: Outcome<CheckedForm>): ReceivedReport {
  if (!outcome.ok) return { file, status: 'unreadable', problem: outcome.problem };
  const form = outcome.value;
  return {
    file,
    status: form.ready ? 'ready' : 'findings',
    unit: form.unit,
    year: form.year,
    template: form.template,
    receipt: form.receipt.state,
    counts: countsOf(form),
    open: form.findings.filter(({ blocks }) => blocks).length,
    values: communeRows(plan).map(({ entry }) => shortened(form.entries.get(entry) ?? null, LONGEST_VALUE)),
    notes: notesOf(form),
  };
}

/** The entries and kept notes of a report, as the rules take them. */
export function entriesOf(plan: Plan, { values, notes }: CheckedReport): RawEntries {
  const entries = new Map<EntryId, CellValue>();
  communeRows(plan).forEach(({ id, entry, note }, index) => {
    entries.set(entry, values[index] ?? null);
    const text = notes.get(id);
    if (text !== undefined) entries.set(note, text);
  });
  return entries;
}

function countsOf({ findings }: CheckedForm): Record<Lane, number> {
  const counts = { error: 0, missing: 0, query: 0, shortfall: 0 } satisfies Record<Lane, number>;
  for (const { lane } of findings) counts[lane] += 1;
  return counts;
}

function notesOf({ findings, entries }: CheckedForm): ReadonlyMap<RowId, string> {
  const notes = new Map<RowId, string>();
  for (const finding of findings) {
    if (!('row' in finding) || (finding.code !== 'below-target' && finding.code !== 'unavailable')) continue;
    const note = shortened(entries.get(`${finding.row}.note`) ?? null, LONGEST_NOTE);
    if (typeof note === 'string') notes.set(finding.row, note);
  }
  return notes;
}

function shortened(value: CellValue, longest: number): CellValue {
  if (typeof value !== 'string' || value.length <= longest) return value;
  return `${[...value.slice(0, longest)].slice(0, -1).join('')}…`;
}
