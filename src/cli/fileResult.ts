import type { CheckedForm } from '../check/checkedForm';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { findingMessage } from '../messages/findingSentence';
import type { Language } from '../messages/language';
import { messagesFor } from '../messages/messagesFor';
import { problemMessage } from '../messages/problemSentence';
import { receiptSentence } from '../messages/receiptSentence';
import type { Plan } from '../plan/schema';
import type { Outcome } from '../workbook/problem';
import { printedReport } from './checkPrinter';
import type { Format, Separator } from './command';
import { checkedReport, unreadableReport, type ReportWords } from './fileReport';

/** What files are checked by, and how what is said of them is printed. */
export interface CheckTerms {
  readonly plan: Plan;
  readonly language: Language;
  readonly format: Format;
  readonly separator: Separator;
}

/** All that is kept of a checked file: little, because it goes from one thread to another. */
export interface FileResult {
  /** What is printed of it. */
  readonly printed: string;
  /** What is compared with the other files. */
  readonly received: ReceivedReport;
}

export function fileResult(terms: CheckTerms, path: string, outcome: Outcome<CheckedForm>): FileResult {
  const { plan, language } = terms;
  const messages = messagesFor(language);
  const words: ReportWords = {
    problem: (problem) => problemMessage(messages, problem),
    finding: (finding) => findingMessage(messages, plan, language, finding),
    receipt: (receipt) => receiptSentence(messages, plan, language, receipt),
  };
  const report = outcome.ok
    ? checkedReport(path, plan, outcome.value, words)
    : unreadableReport(path, outcome.problem, words);
  return {
    printed: printedReport(terms.format, report, messages, terms.separator),
    received: receivedReport(plan, path, outcome),
  };
}
