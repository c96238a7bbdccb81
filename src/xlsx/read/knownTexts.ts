/**
 * A form's texts have up to some 300 bytes, and there are some 300 of them. They are known in pairs, of which a new text takes the place of
 * the one that was met longer ago: with one place for each, a third of the texts would drive each other out with every file.
 */
const most = { bytes: 512, pairs: 2048, allBytes: 512 * 1024 };

/**
 * Texts that were once made of bytes. The files of an office repeat the words of one template: comparing bytes takes a fraction of the time that
 * decoding them takes, and the texts of all files are one and the same then, in memory, too.
 *
 * Each meaning that bytes may have wants a table of its own: the same bytes are an attribute's value as they stand, and a shared item's
 * text by its elements, and what one file makes of them must not become another's.
 */
export class KnownTexts {
  /** The bytes of all texts, one after the other as they came: as arrays of their own they would lie all over the memory. */
  private readonly known = new Uint8Array(most.allBytes);
  private filled = 0;
  private readonly starts = new Int32Array(2 * most.pairs);
  private readonly lengths = new Int32Array(2 * most.pairs);
  private readonly texts = new Array<string>(2 * most.pairs).fill('');
  /** Which of each pair was met last. */
  private readonly metLast = new Uint8Array(most.pairs);

  /** The text that `read` makes of the bytes from `start` to `end`, or once made of the very same ones: it must follow from them alone. */
  textOf(bytes: Uint8Array, start: number, end: number, read: () => string): string {
    const length = end - start;
    if (length > most.bytes || length < 1) return read();
    const pair = pairOf(bytes, start, end);
    const last = 2 * pair + (this.metLast[pair] ?? 0);
    if (this.isThere(last, bytes, start, length)) return this.texts[last] ?? '';
    const other = last ^ 1;
    this.metLast[pair] = other & 1;
    if (!this.isThere(other, bytes, start, length)) this.put(other, bytes.subarray(start, end), read());
    return this.texts[other] ?? '';
  }

  private isThere(place: number, bytes: Uint8Array, start: number, length: number): boolean {
    if (this.lengths[place] !== length) return false;
    const { known } = this;
    const knownStart = this.starts[place] ?? 0;
    for (let at = 0; at < length; at++) if (known[knownStart + at] !== bytes[start + at]) return false;
    return true;
  }

  private put(place: number, bytes: Uint8Array, text: string): void {
    if (this.filled + bytes.length > most.allBytes) {
      this.lengths.fill(0);
      this.texts.fill('');
      this.filled = 0;
    }
    this.known.set(bytes, this.filled);
    this.starts[place] = this.filled;
    this.lengths[place] = bytes.length;
    this.texts[place] = text;
    this.filled += bytes.length;
  }
}

/** Some sixty bytes tell long texts apart; all of them are compared afterwards. */
function pairOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const step = 1 + (length >> 6);
  let hash = length;
  for (let at = start; at < end; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (most.pairs - 1);
}
