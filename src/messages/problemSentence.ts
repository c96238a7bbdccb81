import type { Problem } from '../workbook/problem';
import { joined, type Sentence } from './sentence';
import type { Messages } from './vi';

/** What happened and what to do next. */
export function problemSentence(messages: Messages, { code, facts }: Problem): Sentence {
  const fact = (name: string) => String(facts?.[name] ?? '');
  return messages.problems[code]({ format: fact('format'), code: fact('code'), cell: fact('cell') });
}

export function problemMessage(messages: Messages, problem: Problem): string {
  return joined(problemSentence(messages, problem));
}
