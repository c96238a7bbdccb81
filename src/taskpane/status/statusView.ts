import { statusSentence } from '../../messages/statusSentence';
import type { Messages } from '../../messages/vi';
import { isLoading, type Session } from '../session';

export type StatusTone = 'ready' | 'open' | 'empty' | 'busy' | 'problem';

export interface StatusView {
  readonly tone: StatusTone;
  readonly text: string;
  /** What else to know, in a second line. */
  readonly detail?: string;
}

/** The one line on top. "Ready" is said only of figures that were just read. */
export function statusView(messages: Messages, session: Session): StatusView {
  const { status } = messages.pane;
  const { form, problem, isRunning, isSlow } = session.check;
  const slow = isSlow ? { detail: status.slow } : {};
  if (isLoading(session)) return { tone: 'busy', text: status.loading };
  if (problem?.code === 'cell-edit-mode') return { ...judged(), detail: status.waitingForCell };
  if (form && !problem) return { ...judged(), ...slow };
  if (problem?.code === 'no-form') return { tone: 'empty', text: status.noForm, ...slow };
  if (isRunning && !problem) return { tone: 'busy', text: status.reading, ...slow };
  return { tone: 'problem', text: status.problem, ...(form && { detail: status.outdated }), ...slow };

  function judged(): StatusView {
    if (!form) return { tone: 'busy', text: status.reading };
    return { tone: form.ready ? 'ready' : 'open', text: statusSentence(messages, form) };
  }
}
