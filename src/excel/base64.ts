/** Bytes per call: `String.fromCharCode` takes them as arguments, of which engines allow some ten thousands. */
const CHUNK = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
