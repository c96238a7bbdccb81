import type { Language } from './language';

const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * A number as people write it: 1.234,5 in Vietnamese, 1,234.5 in English. Written here, because the answer of `Intl` depends on
 * the data that a browser happens to carry. Every digit is shown; what cannot be known is an ellipsis.
 */
export function formatNumber(language: Language, value: number): string {
  if (!Number.isFinite(value)) return '…';
  // As most figures are.
  if (Number.isInteger(value) && value > -1000 && value < 1000) return String(value);
  const { group, decimal } = marks[language];
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/**
 * A ratio of counts as per cent, rounded to two decimals as the sheet shows it; with more where the ratio is below `missed` and
 * two would read as if it were not: 59,9996 % must not read as 60 %.
 */
export function formatRate(language: Language, numerator: number, denominator: number, missed = Infinity): string {
  // Rounded in whole numbers: halves go up, as in Excel.
  const rounded = Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 100;
  const percent = (numerator * 100) / denominator;
  for (let decimals = 3, shown = rounded; ; decimals += 1) {
    if (percent >= missed || shown < missed || decimals > 12) return formatPercent(language, shown);
    shown = Number(percent.toFixed(decimals));
  }
}

export function formatPercent(language: Language, percent: number): string {
  return `${formatNumber(language, percent)}%`;
}

/** A quotient with as many decimals (at least one, cut off) as it takes to tell it apart from the bounds that it misses. */
export function formatQuotient(language: Language, dividend: number, divisor: number, ...bounds: number[]): string {
  const quotient = dividend / divisor;
  for (let scale = 10; scale < 1e9; scale *= 10) {
    const cut = Math.floor(quotient * scale) / scale;
    if (!bounds.includes(cut)) return formatNumber(language, cut);
  }
  return formatNumber(language, quotient);
}
