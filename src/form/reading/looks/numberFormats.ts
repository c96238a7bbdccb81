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
