import type { ChangeFacts, FallFacts } from '../facts/lastYearFacts';
import { formatQuotient, formatRate } from '../numbers';
import { number, rate } from './number';

/** A digit too many, or too few. */
export function slipped({ now, before }: ChangeFacts): string {
  return now > before
    ? `${number(now)} is about ${formatQuotient('en', now, before)} times last year's figure (${number(before)}): there may be a digit too many.`
    : `${number(now)} is only about a tenth of last year's figure (${number(before)}): a digit may be missing.`;
}

export function changed({ now, before, limit }: ChangeFacts): string {
  const percent = formatQuotient('en', Math.abs(now - before) * 100, before, limit);
  const word = now > before ? 'up' : 'down';
  return `${number(before)} last year, ${number(now)} this year: ${word} ${percent}%, more than usual (${number(limit)}%).`;
}

/** The counts stand beside the rates, which may read alike. */
export function fallen(fall: FallFacts): string {
  const duty = 'this indicator has to be maintained';
  switch (fall.kind) {
    case 'ratio': {
      const { now, before } = fall;
      const last = (before.numerator * 100) / before.denominator;
      const counts = (of: typeof now) => `${number(of.numerator)}/${number(of.denominator)}`;
      return `${formatRate('en', before.numerator, before.denominator)} last year (${counts(before)}), ${rate(now.numerator, now.denominator, last)} this year (${counts(now)}): ${duty}.`;
    }
    case 'level':
      return `Level ${fall.before} last year, level ${fall.now} this year: ${duty}.`;
    case 'choice':
      return `${fall.before} last year, ${fall.now} this year: ${duty}.`;
  }
}
