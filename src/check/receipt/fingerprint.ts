import { sha256 } from '@noble/hashes/sha2';

/** JSON in characters that every program keeps as they are, and that take one byte each. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** SHA-256 of a text in ASCII, in hexadecimal digits. Synchronous, as the browser's own is not. */
export function fingerprint(ascii: string): string {
  const bytes = new Uint8Array(ascii.length);
  for (let index = 0; index < ascii.length; index++) bytes[index] = ascii.charCodeAt(index);
  return hexadecimal(sha256(bytes));
}

/** First half of the SHA-256 of any text, broken surrogates too, by its code units in two bytes each, the higher one first. */
export function shortFingerprint(text: string): string {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 0xff;
  }
  return hexadecimal(sha256(bytes).subarray(0, 16));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
