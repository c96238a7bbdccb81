import type { OfferFacts, OfferTexts } from '../facts/offerFacts';

const at = (cell: string | undefined) => (cell === undefined ? 'ô này' : `ô ${cell}`);

function named(offer: OfferFacts): string {
  if (offer.kind === 'unavailable') return 'chưa có số liệu (…)';
  return offer.kind === 'figure' ? offer.shown : `“${offer.shown}”`;
}

function oneOf(offers: readonly OfferFacts[]): string {
  const names = offers.map(named);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} hay ${names.at(-1) ?? ''}`;
}

/** What may be meant by what stands in a cell. */
export const offers: OfferTexts = {
  remedy(readings, cell) {
    const [first, ...others] = readings;
    const question = `Có phải ${oneOf(readings)}?`;
    if (!first || others.length > 0) return `${question} Nhập giá trị đúng vào ${at(cell)}.`;
    return first.kind === 'figure'
      ? `${question} Nếu đúng, nhập ${first.typed} vào ${at(cell)}.`
      : `${question} Nếu đúng, sửa lại ở ${at(cell)}.`;
  },
};
