import type { PlanProblem } from '../plan/planProblem';

/** What is wrong with the command line or with a file that it names; worded in messages/. */
export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option' | 'missing-option' | 'missing-value'; readonly option: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string }
  | { readonly kind: 'unexpected-argument'; readonly argument: string }
  | { readonly kind: 'no-files' | 'no-workbooks' | 'cannot-print' }
  | {
      readonly kind:
        'cannot-read' | 'cannot-write' | 'is-report' | 'is-filled' | 'not-received' | 'not-json' | 'bad-entries-file';
      readonly file: string;
    }
  | { readonly kind: 'bad-plan'; readonly file: string; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'list-with-options' | 'entries-without-options' }
  | { readonly kind: 'unknown-entries'; readonly ids: readonly string[]; readonly out: string }
  | { readonly kind: 'year-outside'; readonly year: number; readonly first: number; readonly last: number }
  | { readonly kind: 'unit-not-valid'; readonly unit: string; readonly year: number };

/** The command cannot run as asked: exit code 2, and nothing was written. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.kind);
  }
}

/** What `chitieu` answers to the shell. */
export const exitCodes = { ready: 0, notReady: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
