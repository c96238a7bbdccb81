import { damaged } from './readFailure';
import { lessThan } from './xmlBytes';
import type { XmlScanner } from './xmlScanner';

/** Whether the element that was opened last says one thing to programs that understand it, and another to the rest. */
export function isAlternative(scanner: XmlScanner): boolean {
  return scanner.isNamed('AlternateContent');
}

/**
 * Reads what is said to programs that understand nothing more, as they all would. Excel may understand the other branches, and show what they say:
 * where that is not the same, byte for byte, nobody can tell what was judged, and the part is damaged. `depth` is that of the open element;
 * `read` is given the depth of the branch that it reads to its end.
 */
export function readAlternatives(scanner: XmlScanner, depth: number, read: (depth: number) => void): void {
  const branches: Uint8Array[] = [];
  let hasFallback = false;
  while (scanner.nextChild(depth)) {
    const isFallback = scanner.isNamed('Fallback');
    if (!isFallback && !scanner.isNamed('Choice')) continue;
    const start = scanner.mark().position;
    if (isFallback) read(depth + 1);
    else while (scanner.nextChild(depth + 1));
    const end = scanner.bytes.lastIndexOf(lessThan, scanner.mark().position - 1);
    branches.push(scanner.bytes.subarray(start, Math.max(start, end)));
    hasFallback ||= isFallback;
  }
  if (!hasFallback) branches.push(new Uint8Array());
  const [first, ...others] = branches;
  if (first && !others.every((other) => isSame(first, other))) throw damaged(scanner.part);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
