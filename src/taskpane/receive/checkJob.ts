import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import { receivedReport, type ReceivedReport } from '../../check/received/report';
import type { Plan } from '../../plan/schema';
import type { CellValue } from '../../workbook/cell';
import type { Outcome } from '../../workbook/problem';

/** A file that was received, under the name by which the office knows it: no two have the same. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** What a worker that checks files is told: the plan once, then one file after the other. */
export type CheckJob = { readonly plan: Plan } | NamedFile;

/** What it says: first that it is there, then for each file what is kept of it. */
export type CheckAnswer = { readonly type: 'started' } | { readonly type: 'checked'; readonly checked: CheckedFile };

export interface CheckedFile {
  readonly report: ReceivedReport;
  /**
   * Its {@link KeptFinding}s as JSON: one text travels between threads, and lies in memory, at a fraction of what a hundred objects cost.
   */
  readonly findings: string;
}

/** A finding with what stands in its cell. */
export interface KeptFinding {
  readonly finding: LocatedFinding;
  readonly value: CellValue;
  /** How the unit answers it, where it does. */
  readonly note?: string;
}

/** Room for a sane explanation; a cell may hold 32,767 characters. */
const LONGEST_NOTE = 500;

/** All that is kept of a file, from what checking it answered. */
export function checkedFile(plan: Plan, name: string, outcome: Outcome<CheckedForm>): CheckedFile {
  const kept = outcome.ok ? keptFindings(outcome.value) : [];
  return { report: receivedReport(plan, name, outcome), findings: JSON.stringify(kept) };
}

function keptFindings({ findings, entries }: CheckedForm): readonly KeptFinding[] {
  return findings.map((finding) => {
    const note = finding.answered && 'row' in finding ? entries.get(`${finding.row}.note`) : undefined;
    return {
      finding,
      value: finding.entry === undefined ? null : (entries.get(finding.entry) ?? null),
      ...(typeof note === 'string' && { note: note.slice(0, LONGEST_NOTE) }),
    };
  });
}

export function findingsIn({ findings }: CheckedFile): readonly KeptFinding[] {
  return JSON.parse(findings) as readonly KeptFinding[];
}
