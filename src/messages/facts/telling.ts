import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { Language } from '../language';

export type PlacedFinding = Finding & { readonly cell?: CellRef };

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
