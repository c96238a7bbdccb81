import { isSpace } from './xmlText';

const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const colon = 0x3a;

/** Where a value stands in a tag: `undefined` where the tag lacks the attribute, `null` where the tag is malformed. */
export type AttributeSpan = { readonly start: number; readonly end: number } | undefined | null;

/** Finds an attribute among those between `from` and `to`. A `*:` before the name stands for any prefix, but not for none. */
export function findAttribute(text: string, from: number, to: number, name: string): AttributeSpan {
  const localName = name.startsWith('*:') ? name.slice(2) : undefined;
  let at = from;
  while (at < to) {
    at = skipSpace(text, at);
    if (at >= to) return undefined;
    const start = at;
    while (at < to && text.charCodeAt(at) !== equals && !isSpace(text.charCodeAt(at))) at++;
    const length = at - start;
    at = skipSpace(text, at);
    if (text.charCodeAt(at) !== equals) return null;
    at = skipSpace(text, at + 1);
    const quote = text.charCodeAt(at);
    if (quote !== doubleQuote && quote !== singleQuote) return null;
    const end = text.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
    if (end < 0) return null;
    const isSought =
      localName === undefined
        ? length === name.length && text.startsWith(name, start)
        : endsWithLocalName(text, start, start + length, localName);
    if (isSought) return { start: at + 1, end };
    at = end + 1;
  }
  return undefined;
}

function endsWithLocalName(text: string, start: number, end: number, localName: string): boolean {
  const colonAt = end - localName.length - 1;
  return colonAt > start && text.charCodeAt(colonAt) === colon && text.startsWith(localName, colonAt + 1);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
