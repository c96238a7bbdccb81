import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import type { Messages } from '../../messages/vi';
import { cellAddress } from '../../workbook/address';
import type { ChangeReport } from '../../workbook/edit';
import type { EditResult, EditState } from '../edit';

/** The result that the check view tells of: that of a fix, and that of a note which did not arrive. */
export function toldResult({ result }: EditState): EditResult | undefined {
  return result && (result.purpose === 'fix' || result.purpose === 'note') ? result : undefined;
}

export function editSentence(messages: Messages, result: EditResult): Sentence {
  const { fixes } = messages;
  if (result.phase === 'failed') {
    const { problem, remedy } = problemSentence(messages, result.problem);
    return { problem: fixes.failed, remedy: `${problem} ${remedy}` };
  }
  const { changed, overtaken }: ChangeReport = result.report;
  const told = result.kind === 'undo' ? fixes.undone : fixes.done;
  const addresses = overtaken.map(({ row, column }) => cellAddress(row, column)).join(', ');
  return {
    problem: changed.length > 0 ? told(changed.length) : fixes.nothingChanged,
    remedy: overtaken.length > 0 ? fixes.overtaken(addresses) : '',
  };
}
