import { problemSentence } from '../../messages/problemSentence';
import type { Sentence } from '../../messages/sentence';
import type { Messages } from '../../messages/vi';
import type { LoadFailure } from '../services';

/** Why a form was not put into the workbook, and what to do. */
export function failureSentence(messages: Messages, failure: LoadFailure): Sentence {
  if (failure.code !== 'not-made') return problemSentence(messages, failure);
  return { problem: messages.pane.load.notMade, remedy: messages.pane.load.notMadeRemedy };
}
