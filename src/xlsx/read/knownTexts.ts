/** A form's texts have up to some 300 bytes, and there are some 300 of them; each has one place here, which it may lose to another. */
const most = { bytes: 512, places: 1024 };

interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const known: (KnownText | undefined)[] = new Array<KnownText | undefined>(most.places);

/**
 * The text that `read` makes of the bytes from `start` to `end`, or once made of the very same ones. The files of an office repeat the words of
 * one template: comparing bytes takes a fraction of the time that decoding them takes, and the texts of all files are one and the same
 * then, in memory, too. What `read` answers must follow from these bytes alone.
 */
export function knownText(bytes: Uint8Array, start: number, end: number, read: () => string): string {
  const length = end - start;
  if (length > most.bytes) return read();
  // Some sixty bytes tell long texts apart; all of them are compared afterwards.
  const step = 1 + (length >> 6);
  let hash = length;
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (most.places - 1);
  const there = known[place];
  if (there && isSame(there.bytes, bytes, start, length)) return there.text;
  const text = read();
  // A copy, which `slice` would not be of Node's own kind of bytes: it would keep the whole part.
  known[place] = { bytes: new Uint8Array(bytes.subarray(start, end)), text };
  return text;
}

function isSame(left: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (left.length !== length) return false;
  for (let at = 0; at < length; at++) if (left[at] !== bytes[start + at]) return false;
  return true;
}
