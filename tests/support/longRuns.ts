/** How a property is tried of which a run takes long. */
export interface LongRuns {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: boolean;
}

/** What CI tries each time. */
const SEED_OF_CI = 20_261_231;

/**
 * On CI the same runs every time: another seed would find more now and then, and would fail changes that have nothing to do with it. By
 * hand the seed is a new one: `RUNS=200 npx jest misbehaving`. What fails names its seed at once and is not made smaller, for that takes
 * minutes; with that seed, `SEED=7 npx jest misbehaving`, it is. The seed belongs into the title.
 */
export function longRuns(usual: number): LongRuns {
  const { RUNS, SEED, CI } = process.env;
  const unasked = CI ? SEED_OF_CI : Date.now() % 2 ** 31;
  return { numRuns: Number(RUNS ?? usual), seed: Number(SEED ?? unasked), endOnFailure: SEED === undefined };
}
