import { isSpace, lessThan, startsWith } from './xmlBytes';

const slash = 0x2f;
const greaterThan = 0x3e;
const colon = 0x3a;

/**
 * Where the next element of this local name opens, at its name with its prefix; -1 where there is none. It looks at few of the bytes, and not
 * at what stands around them: a name in a comment is found, too.
 */
export function findElement(bytes: Uint8Array, name: string, from: number): number {
  const { length } = name;
  const steps = stepsOf(name);
  for (let last = from + length - 1; last < bytes.length; last += steps[bytes[last] ?? 0] ?? length) {
    const at = last - length + 1;
    if (!startsWith(bytes, at, name) || !endsName(bytes[last + 1])) continue;
    const start = nameStart(bytes, at);
    if (bytes[start - 1] === lessThan) return start;
  }
  return -1;
}

/** By each byte that may stand under the name's end: how far the name is moved on. */
function stepsOf(name: string): Uint8Array {
  const steps = new Uint8Array(256).fill(name.length);
  for (let index = 0; index < name.length - 1; index++) steps[name.charCodeAt(index)] = name.length - 1 - index;
  return steps;
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
