import { checkWorkbook } from '../../src/check/checkWorkbook';
import { checkedReport, unreadableReport, type FileReport, type ReportWords } from '../../src/cli/fileReport';
import { templateContent } from '../../src/form/templateContent';
import { findingMessage } from '../../src/messages/findingSentence';
import { formTextsVi } from '../../src/messages/formTexts.vi';
import { problemMessage } from '../../src/messages/problemSentence';
import { receiptSentence } from '../../src/messages/receiptSentence';
import { vi } from '../../src/messages/vi';
import { defaultPlan } from '../../src/plan/defaultPlan';
import type { RawEntries } from '../../src/rules/assessment';
import type { Outcome } from '../../src/workbook/problem';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { hongSon } from '../form/support/sampleForms';

/** What `chitieu check` says of a file. */
export function reportOn(bytes: Uint8Array): FileReport {
  return reportOnSnapshot(readWorkbook(bytes));
}

export function reportOnSnapshot(snapshot: Outcome<WorkbookSnapshot>): FileReport {
  const words: ReportWords = {
    receipt: (receipt) => receiptSentence(vi, defaultPlan, 'vi', receipt),
    problem: (problem) => problemMessage(vi, problem),
    finding: (finding) => findingMessage(vi, defaultPlan, 'vi', finding),
  };
  const form = snapshot.ok ? checkWorkbook(defaultPlan, snapshot.value) : snapshot;
  return form.ok
    ? checkedReport('x.xlsx', defaultPlan, form.value, words)
    : unreadableReport('x.xlsx', form.problem, words);
}

const forms = new WeakMap<RawEntries, Promise<Uint8Array>>();

/** The form with these entries: a file of the caller's own. */
export async function formOf(entries: RawEntries): Promise<Uint8Array> {
  const made = forms.get(entries) ?? writeWorkbook(templateContent(defaultPlan, hongSon, formTextsVi, entries));
  forms.set(entries, made);
  return (await made).slice();
}
