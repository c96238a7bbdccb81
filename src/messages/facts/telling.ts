import type { PlacedFinding } from '../../check/checkedForm';
import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/assessment';
import type { Language } from '../language';

/** A finding with what it takes to name things. */
export interface Telling {
  readonly plan: Plan;
  readonly language: Language;
  readonly finding: PlacedFinding;
  readonly cell: string | undefined;
}

/** A figure that the rules hand over; NaN, which prints as an ellipsis, where they did not. */
export function figure({ facts }: Finding, name: string): number {
  return facts?.[name] ?? NaN;
}
