export const lessThan = 0x3c;

/** Most of what is sought is near, and calling for the platform's own search costs as much as looking at so many bytes. */
const near = 24;

/** Where a byte comes next, or -1. */
export function indexOfByte(bytes: Uint8Array, byte: number, from: number): number {
  const end = Math.min(from + near, bytes.length);
  for (let at = from; at < end; at++) if (bytes[at] === byte) return at;
  return end < bytes.length ? bytes.indexOf(byte, end) : -1;
}

/** Whether a text of ASCII stands at `at`. */
export function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index++) if (bytes[at + index] !== ascii.charCodeAt(index)) return false;
  return true;
}

export function isSpace(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Digits are added up exactly as long as they are not more than this. */
const mostDigits = 15;

/** The whole number that the bytes from `start` to `end` write in plain digits; -1 where they write anything else. */
export function digitsBetween(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > mostDigits) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
