import type { CheckedForm } from '../check/checkedForm';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { findingMessage } from '../messages/findingSentence';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { problemMessage } from '../messages/problemSentence';
import { receiptSentence } from '../messages/receiptSentence';
import type { Plan } from '../plan/schema';
import type { Outcome } from '../workbook/problem';
import { checkedReport, unreadableReport, type FileReport, type ReportWords } from './fileReport';

/** What files are checked by, and the language of what is said of them. */
export interface CheckTerms {
  readonly plan: Plan;
  readonly language: Language;
}

/** All that is kept of a checked file: plain data, which goes from one thread to another. */
export interface FileResult {
  /** What is printed of it. */
  readonly report: FileReport;
  /** What is compared with the other files. */
  readonly received: ReceivedReport;
}

export function fileResult({ plan, language }: CheckTerms, path: string, outcome: Outcome<CheckedForm>): FileResult {
  const messages = messagesFor(language);
  const words: ReportWords = {
    problem: (problem) => problemMessage(messages, problem),
    finding: (finding) => findingMessage(messages, plan, language, finding),
    receipt: (receipt) => receiptSentence(messages, plan, language, receipt),
  };
  return {
    report: outcome.ok
      ? checkedReport(path, plan, outcome.value, words)
      : unreadableReport(path, outcome.problem, words),
    received: receivedReport(plan, path, outcome),
  };
}
