/**
 * A form's texts have up to some 300 bytes, and there are some 300 of them. They are known in pairs, of which a new text takes the place of
 * the one that was met longer ago: with one place for each, a third of the texts would drive each other out with every file.
 */
const most = { bytes: 512, pairs: 2048, allBytes: 512 * 1024 };

/** The bytes of all known texts, one after the other as they came: as arrays of their own they would lie all over the memory. */
const known = new Uint8Array(most.allBytes);
let filled = 0;
const starts = new Int32Array(2 * most.pairs);
const lengths = new Int32Array(2 * most.pairs);
const texts = new Array<string>(2 * most.pairs).fill('');
/** Which of each pair was met last. */
const metLast = new Uint8Array(most.pairs);

/**
 * The text that `read` makes of the bytes from `start` to `end`, or once made of the very same ones. The files of an office repeat the words of
 * one template: comparing bytes takes a fraction of the time that decoding them takes, and the texts of all files are one and the same
 * then, in memory, too. What `read` answers must follow from these bytes alone.
 */
export function knownText(bytes: Uint8Array, start: number, end: number, read: () => string): string {
  const length = end - start;
  if (length > most.bytes || length < 1) return read();
  const pair = pairOf(bytes, start, end);
  const last = 2 * pair + (metLast[pair] ?? 0);
  if (isThere(last, bytes, start, length)) return texts[last] ?? '';
  const other = last ^ 1;
  metLast[pair] = other & 1;
  if (!isThere(other, bytes, start, length)) put(other, bytes.subarray(start, end), read());
  return texts[other] ?? '';
}

/** Some sixty bytes tell long texts apart; all of them are compared afterwards. */
function pairOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const step = 1 + (length >> 6);
  let hash = length;
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (most.pairs - 1);
}

function isThere(place: number, bytes: Uint8Array, start: number, length: number): boolean {
  if (lengths[place] !== length) return false;
  const knownStart = starts[place] ?? 0;
  for (let at = 0; at < length; at++) if (known[knownStart + at] !== bytes[start + at]) return false;
  return true;
}

function put(place: number, bytes: Uint8Array, text: string): void {
  if (filled + bytes.length > most.allBytes) {
    lengths.fill(0);
    texts.fill('');
    filled = 0;
  }
  known.set(bytes, filled);
  starts[place] = filled;
  lengths[place] = bytes.length;
  texts[place] = text;
  filled += bytes.length;
}
