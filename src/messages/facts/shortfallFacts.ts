/** What was reached and what the target asks for. */
export type ShortfallFacts =
  | {
      readonly kind: 'ratio';
      readonly numerator: number;
      readonly denominator: number;
      readonly lacking: number;
      /** What is counted: người, hộ, trường … */
      readonly unit: string;
      /** Per cent. */
      readonly floor: number;
      /** The target lies above the floor, not on it. */
      readonly strict: boolean;
    }
  | { readonly kind: 'level'; readonly level: number; readonly target: number }
  | { readonly kind: 'choice'; readonly chosen: string; readonly accepted: readonly string[] };
