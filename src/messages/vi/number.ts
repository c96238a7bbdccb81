import { formatNumber, formatPercent, formatRate } from '../numbers';

export const number = (value: number) => formatNumber('vi', value);
export const percent = (value: number) => formatPercent('vi', value);
export const rate = (numerator: number, denominator: number, missed: number) =>
  formatRate('vi', numerator, denominator, missed);

/** "A, B hoặc C". */
export function oneOf(items: readonly string[]): string {
  return joined(items, 'hoặc');
}

/** "A, B và C". */
export function allOf(items: readonly string[]): string {
  return joined(items, 'và');
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
