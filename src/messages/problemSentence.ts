import type { PlanProblem } from '../plan/planProblem';
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

/** Where the plan is wrong, and how. */
export function planProblemMessage(messages: Messages, { path, code, facts }: PlanProblem): string {
  const text = messages.planProblems[code]((name) => String(facts?.[name] ?? ''));
  return path === '' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${path}: ${text}.`;
}
