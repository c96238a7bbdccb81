import type { CheckedForm } from '../../check/checkedForm';
import { openFinding, type OpenFinding } from '../../check/correction/request';
import { receivedReport, type ReceivedReport } from '../../check/received/report';
import type { Plan } from '../../plan/schema';
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
export interface KeptFinding extends OpenFinding {
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

function keptFindings(form: CheckedForm): readonly KeptFinding[] {
  return form.findings.map((finding) => {
    const note = finding.answered && 'row' in finding ? form.entries.get(`${finding.row}.note`) : undefined;
    return { ...openFinding(finding, form), ...(typeof note === 'string' && { note: note.slice(0, LONGEST_NOTE) }) };
  });
}

export function findingsIn({ findings }: CheckedFile): readonly KeptFinding[] {
  return JSON.parse(findings) as readonly KeptFinding[];
}
