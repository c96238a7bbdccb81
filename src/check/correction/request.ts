import type { Finding } from '../../rules/assessment';
import type { CellValue } from '../../workbook/cell';
import type { Problem } from '../../workbook/problem';
import type { CheckedForm, LocatedFinding } from '../checkedForm';
import type { ReceivedFile, Remark } from '../received';
import type { ReceivedReport } from '../received/report';
import { presentValue } from './presentValue';

/** A finding that still blocks, with what stands in its cell. */
export interface OpenFinding {
  readonly finding: LocatedFinding;
  /** Absent where it is not known. */
  readonly value?: CellValue;
  /** What stands in the note that was to answer it and does not; absent where nothing does. */
  readonly refused?: CellValue;
}

/** What a unit is asked to do about one file that it sent. */
export interface CorrectionRequest {
  readonly file: string;
  /** Absent where the file could not be read: nobody knows whose it is. */
  readonly form?: { readonly unit: CheckedForm['unit']; readonly year: number };
  readonly problem?: Problem;
  readonly remarks: readonly AskedRemark[];
  readonly findings: readonly OpenFinding[];
}

/** Remarks that only the unit can answer; the others are the office's own business. */
export type AskedRemark = Exclude<Remark, { readonly code: 'changed-after-check' | 'other-template' }>;

/** What is to be kept of a form until all files are known. */
export function openFindings(form: CheckedForm): readonly OpenFinding[] {
  return form.findings.filter(({ blocks }) => blocks).map((finding) => openFinding(finding, form));
}

/** A finding with what stands in its cell, and in the note of its row where that ought to answer it. */
export function openFinding(finding: LocatedFinding, form: Pick<CheckedForm, 'entries' | 'cells'>): OpenFinding {
  const value = presentValue(finding, form);
  const refused = isUnanswered(finding) ? (form.entries.get(`${finding.row}.note`) ?? null) : null;
  return { finding, ...(value !== undefined && { value }), ...(refused !== null && { refused }) };
}

function isUnanswered(finding: LocatedFinding): finding is Extract<LocatedFinding, Finding> {
  return 'row' in finding && finding.blocks && finding.answered === false;
}

/** The request that a received file asks for; `undefined` where it is in order. */
export function correctionRequest(
  { report, remarks }: ReceivedFile,
  findings: readonly OpenFinding[],
): CorrectionRequest | undefined {
  const isSaid = findings.some(({ finding }) => finding.code === 'unit-not-valid');
  const asked = remarks.filter(isAsked).filter(({ code }) => !(isSaid && code === 'unit-not-expected'));
  if (report.status === 'ready' && asked.length === 0) return undefined;
  return { file: report.file, ...about(report), remarks: asked, findings };
}

function about(report: ReceivedReport): Pick<CorrectionRequest, 'form' | 'problem'> {
  if (report.status === 'unreadable') return { problem: report.problem };
  return { form: { unit: report.unit, year: report.year } };
}

/** The same form sent twice is counted once, and nobody has to do anything. */
function isAsked(remark: Remark): remark is AskedRemark {
  if (remark.code === 'received-twice') return !remark.same;
  return remark.code !== 'changed-after-check' && remark.code !== 'other-template';
}
