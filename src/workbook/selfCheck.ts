import type { Outcome } from './problem';

/** What is tried out in the clerk's own Excel, in this order. */
export const selfCheckSteps = [
  'apiSets',
  'insertion',
  'names',
  'formulas',
  'validation',
  'highlights',
  'protection',
  'ownEvents',
  'listEvents',
  'undo',
  'roundTrip',
  'cleanUp',
] as const;

/**
 * - `apiSets` which sets of Office.js members there are; facts `supported` (names and versions, comma-separated), `missing`
 * - `insertion` a small form can be inserted as new sheets; fact `sheets` (their names)
 * - `names`, `formulas`, `validation`, `highlights`, `protection` arrive with it; facts `expected` and `kept`, in numbers
 * - `ownEvents` a change that the add-in makes is heard of; fact `milliseconds` until then
 * - `listEvents` a pick from a validation list is heard of: only a person can pick, so mostly `unknown`
 * - `undo` Excel's undo still knows what was typed before the add-in wrote; fact `supported`: the set that promises it
 * - `roundTrip` fact `milliseconds`, the median of `count` readings
 * - `cleanUp` the sheets for trying are gone again (fact `sheets`: those that are not), and the clerk's own sheets, active sheet and selection are as before
 */
export type SelfCheckStep = (typeof selfCheckSteps)[number];

/** `unknown`: this Excel does not let it be found out. */
export type SelfCheckState = 'ok' | 'failed' | 'unknown';

export interface SelfCheckResult {
  readonly id: SelfCheckStep;
  readonly state: SelfCheckState;
  /** Numbers and names that go into the sentence; `code` is what Excel called a failure. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Which Excel was tried; as it states itself, for whoever is sent the results. */
export interface SelfCheckHost {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
}

export interface SelfCheckReport {
  readonly host: SelfCheckHost;
  /** One for each step, in order. */
  readonly results: readonly SelfCheckResult[];
}

/** Tries out in a scratch copy of a small form what the add-in needs, without touching the clerk's sheets. */
export interface SelfCheck {
  /**
   * `onStep` is called as each step begins. A step that fails does not stop the others, but those that need it are `unknown`.
   * The scratch sheets are removed whatever happens. A problem where the workbook cannot be changed at all.
   */
  run(onStep: (step: SelfCheckStep) => void): Promise<Outcome<SelfCheckReport>>;
}
