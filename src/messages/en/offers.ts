import type { OfferFacts, OfferTexts } from '../facts/offerFacts';

const at = (cell: string | undefined) => (cell === undefined ? 'this cell' : `cell ${cell}`);

function named(offer: OfferFacts): string {
  if (offer.kind === 'unavailable') return 'not available (…)';
  return offer.kind === 'figure' ? offer.shown : `“${offer.shown}”`;
}

function oneOf(offers: readonly OfferFacts[]): string {
  const names = offers.map(named);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/** What may be meant by what stands in a cell. */
export const offers: OfferTexts = {
  remedy(readings, cell) {
    const [first, ...others] = readings;
    const question = `Is ${oneOf(readings)} meant?`;
    if (!first || others.length > 0) return `${question} Enter the right value in ${at(cell)}.`;
    return first.kind === 'figure'
      ? `${question} If so, enter ${first.typed} in ${at(cell)}.`
      : `${question} If so, correct ${at(cell)}.`;
  },
};
