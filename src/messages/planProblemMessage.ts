import type { PlanProblem } from '../plan/planProblem';
import { planProblemsWords } from './fetched/planProblems';
import type { Messages } from './vi';

/** Where the plan is wrong, and how. */
export function planProblemMessage(messages: Messages, { path, code, facts }: PlanProblem): string {
  const text = planProblemsWords[messages.language][code]((name) => String(facts?.[name] ?? ''));
  return path === '' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${path}: ${text}.`;
}
