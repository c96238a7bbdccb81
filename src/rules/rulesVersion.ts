import type { Plan } from '../plan/schema';

/** Raised whenever the same entries and the same plan may get another answer. */
const engineVersion = 1;

/** Which rules judged a form: the plan's own version, then ours. */
export function rulesVersion({ version }: Plan): string {
  return `${version}.${engineVersion}`;
}
