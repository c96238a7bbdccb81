/** A count beside last year's. */
export interface ChangeFacts {
  readonly now: number;
  readonly before: number;
  /** Per cent of last year's figure that a change may reach without being asked about. */
  readonly limit: number;
}

/** What has to be maintained and was higher last year. */
export type FallFacts =
  | {
      readonly kind: 'ratio';
      readonly now: { readonly numerator: number; readonly denominator: number };
      readonly before: { readonly numerator: number; readonly denominator: number };
    }
  | { readonly kind: 'level'; readonly now: number; readonly before: number }
  | { readonly kind: 'choice'; readonly now: string; readonly before: string };
