import type { NamedFigure } from './findingFacts';

/** A relation that is broken, with the figures that break it. */
export type RelationFacts =
  | { readonly kind: 'atMost'; readonly lesser: NamedFigure; readonly greater: NamedFigure }
  | {
      readonly kind: 'quotientBetween';
      readonly dividend: NamedFigure;
      readonly divisor: NamedFigure;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'requires'; readonly entry: NamedFigure; readonly needs: readonly NamedFigure[] }
  | { readonly kind: 'manyOnTarget'; readonly count: number; readonly of: number };
