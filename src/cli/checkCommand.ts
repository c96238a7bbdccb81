import { receivedTable } from '../check/received';
import { receivedReport, type ReceivedReport } from '../check/received/report';
import { findingMessage } from '../messages/findingSentence';
import { problemMessage } from '../messages/problemSentence';
import { receiptSentence } from '../messages/receiptSentence';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import { checkFiles, worstExitCode } from './checkFiles';
import { checkPrinter } from './checkPrinter';
import type { CommandOf } from './command';
import type { Doors } from './doors';
import { checkedReport, unreadableReport, type ReportWords } from './fileReport';
import type { ExitCode } from './usage';

/** `chitieu check`: every file's report as soon as it is known, then what shows only when all of them lie side by side. */
export async function checkCommand(
  { files, format, separator, language, year }: CommandOf<'check'>,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  const words: ReportWords = {
    problem: (problem) => problemMessage(messages, problem),
    finding: (finding) => findingMessage(messages, plan, language, finding),
    receipt: (receipt) => receiptSentence(messages, plan, language, receipt),
  };
  const printer = checkPrinter(format, { plan, messages, separator, print: (text) => doors.print(text) });
  const received: ReceivedReport[] = [];
  printer.begin();
  for await (const { path, outcome } of checkFiles(files, plan, messages, doors)) {
    received.push(receivedReport(plan, path, outcome));
    printer.file(
      outcome.ok ? checkedReport(path, plan, outcome.value, words) : unreadableReport(path, outcome.problem, words),
    );
  }
  const today = doors.today();
  printer.end(receivedTable(plan, received, year === undefined ? { today } : { today, year }));
  return worstExitCode(received);
}
