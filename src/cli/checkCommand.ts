import { findingMessage } from '../messages/findingSentence';
import { problemMessage } from '../messages/problemSentence';
import { receiptSentence } from '../messages/receiptSentence';
import type { Messages } from '../messages/vi';
import type { Plan } from '../plan/schema';
import type { Command } from './arguments';
import { checkFiles, worstExitCode } from './checkFiles';
import type { Doors } from './doors';
import type { FileReport, ReportWords } from './fileReport';
import { textReport } from './textReport';
import type { ExitCode } from './usage';

/** `chitieu check`: every file's report in the order of the arguments; text and ndjson as soon as they are known. */
export async function checkCommand(
  { files, format, language }: Extract<Command, { name: 'check' }>,
  plan: Plan,
  messages: Messages,
  doors: Doors,
): Promise<ExitCode> {
  const words: ReportWords = {
    problem: (problem) => problemMessage(messages, problem),
    finding: (finding) => findingMessage(messages, plan, language, finding),
    receipt: (receipt) => receiptSentence(messages, plan, language, receipt),
  };
  const textWords = { status: messages.cli.status, answered: messages.cli.answered, lane: messages.terms.lanes };
  const reports: FileReport[] = [];
  const statuses: FileReport['status'][] = [];
  const checked = checkFiles(files, {
    plan,
    words,
    readWorkbookFile: (path) => doors.readWorkbookFile(path),
    onFile: (number, total) => {
      doors.progress(messages.cli.checking(number, total));
    },
  });
  for await (const report of checked) {
    statuses.push(report.status);
    if (format === 'json') reports.push(report);
    if (format === 'ndjson') doors.print(`${JSON.stringify(report)}\n`);
    if (format === 'text') doors.print(textReport(report, textWords));
  }
  doors.progress('');
  if (format === 'json') {
    doors.print(`${JSON.stringify({ version: 1, plan: { id: plan.id }, files: reports }, null, 2)}\n`);
  }
  return worstExitCode(statuses);
}
