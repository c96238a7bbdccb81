import { isSpace } from './xmlBytes';

/** Makes a text of some bytes of UTF-8; broken sequences become U+FFFD. */
export type DecodeUtf8 = (bytes: Uint8Array, start: number, end: number) => string;

/** A byte order mark in the middle of a part is a character like any other. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export const decodeUtf8: DecodeUtf8 = (bytes, start, end) => utf8.decode(bytes.subarray(start, end));

/** The same part in UTF-8: some programs write two bytes a character, which the byte order mark or the first bytes show. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isLittleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!isLittleEndian && !isBigEndian) return bytes;
  return new TextEncoder().encode(new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be').decode(bytes));
}

const longestEntity = 10;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as XML means it: line ends made one, entities replaced. What is no entity stays as it stands. */
export function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let at = text.indexOf('&');
  if (at < 0) return text;
  // A formula of ours has dozens: a replacement by regular expression takes three times as long.
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    const end = endOfEntity(text, at);
    const character = end < 0 ? undefined : decodeEntity(text.slice(at + 1, end));
    if (character === undefined) continue;
    decoded += text.slice(from, at) + character;
    from = end + 1;
  }
  return decoded + text.slice(from);
}

/** Looks no further than the longest entity: a million ampersands before one semicolon must not each look for it. */
function endOfEntity(text: string, start: number): number {
  for (let at = start + 2; at <= start + longestEntity; at++) if (text.charCodeAt(at) === semicolon) return at;
  return -1;
}

function decodeEntity(name: string): string | undefined {
  if (name.charCodeAt(0) !== hash) return Object.hasOwn(named, name) ? named[name] : undefined;
  const [, decimal, hexadecimal] = /^#(?:(\d{1,7})|[xX]([\dA-Fa-f]{1,6}))$/.exec(name) ?? [];
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const hash = 0x23;
const semicolon = 0x3b;

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

/** SpreadsheetML's own escape for characters that XML cannot hold: `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text as Excel takes it where `xml:space="preserve"` is not said. */
export function trimXmlSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}
