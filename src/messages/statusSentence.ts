import type { CheckedForm } from '../check/checkedForm';
import type { Messages } from './vi';

/** May the report be sent, and if not, how much is left. What the reading found wrong counts beside the rows. */
export function statusSentence(messages: Messages, { ready, assessment, findings }: CheckedForm): string {
  if (ready) return messages.status.ready;
  const blocking = findings.filter((finding) => !('row' in finding) && finding.blocks);
  const errors = blocking.filter(({ lane }) => lane === 'error').length;
  const { correct, fill, explain } = assessment.open;
  return messages.status.notReady({ correct: correct + errors, fill, explain: explain + blocking.length - errors });
}
