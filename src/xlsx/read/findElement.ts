import { isSpace, lessThan, startsWith } from './xmlBytes';

const slash = 0x2f;
const greaterThan = 0x3e;
const colon = 0x3a;

/**
 * Where the next element of this local name opens, at its name with its prefix; -1 where there is none. It looks at few of the bytes, and not
 * at what stands around them: a name in a comment is found, too. The name, which must have a capital letter, is found by
 * that: formulas seldom have it.
 */
export function findElement(bytes: Uint8Array, name: string, from: number): number {
  const before = name.search(/[A-Z]/);
  const capital = name.charCodeAt(before);
  for (let at = bytes.indexOf(capital, from + before); at >= 0; at = bytes.indexOf(capital, at + 1)) {
    const localStart = at - before;
    if (!startsWith(bytes, localStart, name) || !endsName(bytes[localStart + name.length])) continue;
    const start = nameStart(bytes, localStart);
    if (bytes[start - 1] === lessThan) return start;
  }
  return -1;
}

function nameStart(bytes: Uint8Array, localStart: number): number {
  if (bytes[localStart - 1] !== colon) return localStart;
  let start = localStart - 1;
  while (start > 0 && !endsName(bytes[start - 1]) && bytes[start - 1] !== lessThan) start--;
  return start;
}

function endsName(code: number | undefined): boolean {
  return code === undefined || code === greaterThan || code === slash || isSpace(code);
}
