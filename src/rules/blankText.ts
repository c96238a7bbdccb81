/** Characters that leave room without saying anything: blank, no-break space, tab, line feed, carriage return. */
export const spaces = [' ', '\u00a0', '\t', '\n', '\r'] as const;
/** Characters that take no room at all. */
export const zeroWidth = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'] as const;

const onlyBlank = new RegExp(`^(?:${[...spaces, ...zeroWidth].join('|')})*$`);

/** Text that says nothing counts as not filled in. */
export function isBlankText(text: string): boolean {
  return onlyBlank.test(text);
}
