import { remembered } from '../../../workbook/remembered';

const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** What a number format makes of a whole number. */
export interface NumberFormat {
  /** It shows a hundredfold. */
  readonly isPercent: boolean;
  /** There is a day, a month, a year, an hour or a second in it. */
  readonly isDate: boolean;
  /**
   * What it shows in place of a number above 0: nothing (`;;;`, white letters), words alone, or a thousandth or millionth of it (`#,##0,`).
   * `undefined` where the number itself is to be seen, and for formats that depend on conditions.
   */
  readonly instead?: string | { readonly thousands: number; readonly decimals: number };
}

/** Understands the code of a format; those of a form are the same from cell to cell and file to file. */
export const numberFormat = remembered((code: string): NumberFormat => {
  const instead = insteadOf(code);
  return {
    isPercent: code.replace(literals, '').includes('%'),
    isDate: isDateFormat(code),
    ...(instead !== undefined && { instead }),
  };
});

function isDateFormat(code: string): boolean {
  const [first = ''] = code.replace(literals, '').split(';');
  return /[dyhs]|m/i.test(first) && !/general|[#0?]/i.test(first.replace(/s\.0+/gi, 's'));
}

/** What is to be seen in place of a whole number; `undefined` where it is the number itself. */
export function shownInstead({ instead }: NumberFormat, value: number): string | undefined {
  if (value <= 0) return undefined;
  if (typeof instead !== 'object') return instead;
  return (value / 1000 ** instead.thousands).toFixed(Math.min(instead.decimals, 20)).replace('.', ',');
}

function insteadOf(format: string): NumberFormat['instead'] {
  if (/\[[<>=]/.test(format)) return undefined;
  const section = firstSection(format);
  if (/\[(?:white|color ?2)\]/i.test(section)) return '';
  const bare = section.replace(literals, '');
  if (/general|@/i.test(bare)) return undefined;
  if (!/[#0?]/.test(bare)) return wordsOf(section);
  const thousands = (/[#0?](,+)[^#0?]*$/.exec(bare) ?? /[#0?](,+)\./.exec(bare))?.[1]?.length ?? 0;
  if (thousands === 0) return undefined;
  const decimals = /\.([#0?]+)/.exec(bare)?.[1]?.length ?? 0;
  return { thousands, decimals };
}

/** Up to the first semicolon that is none of its words. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^;])*/.exec(format)?.[0] ?? '';
}

function wordsOf(section: string): string {
  const words = section.match(/"[^"]*"|\\./g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word.slice(1))).join('');
}
