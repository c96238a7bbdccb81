import type { OfferedReading } from '../../check/reading';
import type { Language } from '../language';
import { shownValue } from '../shownValue';

/** One reading, as a sentence names it. */
export type OfferFacts =
  | { readonly kind: 'figure'; readonly shown: string; readonly typed: string }
  | { readonly kind: 'words'; readonly shown: string }
  /** There is no figure. */
  | { readonly kind: 'unavailable' };

export function offerFacts(language: Language, { to, way }: OfferedReading): OfferFacts {
  if (way === 'unavailable') return { kind: 'unavailable' };
  const shown = shownValue(language, to);
  return typeof to === 'number' ? { kind: 'figure', shown, typed: String(to) } : { kind: 'words', shown };
}

/** A language's words for what may be meant. */
export interface OfferTexts {
  remedy(offers: readonly OfferFacts[], cell: string | undefined): string;
}
