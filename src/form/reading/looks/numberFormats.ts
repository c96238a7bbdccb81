const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** A number format of per cent shows a hundredfold. */
export function isPercentFormat(format = ''): boolean {
  return format.replace(literals, '').includes('%');
}

/** A number format with a day, a month, a year, an hour or a second in it. */
export function isDateFormat(format = ''): boolean {
  const [first = ''] = format.replace(literals, '').split(';');
  return /[dyhs]|m/i.test(first) && !/general|[#0?]/i.test(first.replace(/s\.0+/gi, 's'));
}

/**
 * What a number format shows in place of a whole number above 0: nothing (`;;;`, white letters), words alone, or a thousandth or millionth
 * of it (`#,##0,`). `undefined` where the number itself is to be seen, and for formats that depend on conditions.
 */
export function shownInstead(format: string, value: number): string | undefined {
  if (value <= 0 || /\[[<>=]/.test(format)) return undefined;
  const section = firstSection(format);
  if (/\[(?:white|color ?2)\]/i.test(section)) return '';
  const bare = section.replace(literals, '');
  if (/general|@/i.test(bare)) return undefined;
  if (!/[#0?]/.test(bare)) return wordsOf(section);
  const thousands = (/[#0?](,+)[^#0?]*$/.exec(bare) ?? /[#0?](,+)\./.exec(bare))?.[1]?.length ?? 0;
  if (thousands === 0) return undefined;
  const decimals = /\.([#0?]+)/.exec(bare)?.[1]?.length ?? 0;
  return (value / 1000 ** thousands).toFixed(Math.min(decimals, 20)).replace('.', ',');
}

/** Up to the first semicolon that is none of its words. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^;])*/.exec(format)?.[0] ?? '';
}

function wordsOf(section: string): string {
  const words = section.match(/"[^"]*"|\\./g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word.slice(1))).join('');
}
