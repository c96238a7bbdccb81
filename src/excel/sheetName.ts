import { sameName } from './census';

const MAX_LENGTH = 31;

/** The name, or where it is taken "Name (2)" and so on, within the length that Excel allows. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const free = name.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    if (!taken.some((other) => sameName(other, free))) return free;
  }
}
