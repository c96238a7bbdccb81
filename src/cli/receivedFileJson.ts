import type { ReceivedReport } from '../check/received/report';
import { problemMessage } from '../messages/problemSentence';
import type { Messages } from '../messages/vi';

/** One received file in few words, under the names that `chitieu check` gives them. */
export function receivedFileJson(messages: Messages, report: ReceivedReport) {
  const { file, status } = report;
  if (status === 'unreadable') {
    const { problem } = report;
    return { file, status, problem: { code: problem.code, message: problemMessage(messages, problem) } };
  }
  const { unit, year, template, receipt, counts, open } = report;
  return { file, status, unit, year, template, receipt: { state: receipt }, counts, open };
}
