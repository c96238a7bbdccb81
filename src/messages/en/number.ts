import { formatNumber, formatPercent, formatRate } from '../numbers';

export const number = (value: number) => formatNumber('en', value);
export const percent = (value: number) => formatPercent('en', value);
export const rate = (numerator: number, denominator: number, missed: number) =>
  formatRate('en', numerator, denominator, missed);

/** "1 cell", "2 cells". */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** "A, B or C". */
export function oneOf(items: readonly string[]): string {
  return joined(items, 'or');
}

/** "A, B and C". */
export function allOf(items: readonly string[]): string {
  return joined(items, 'and');
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
