/** What some platforms do many times faster than portable code can. Whoever reads files on one of these hands it in. */
export interface NativeCode {
  /** Raw deflate data inflated to at most `size` bytes. Throws where there is more, or where the data is damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** A text with one character, U+0000 to U+00FF, for every byte. */
  latin1(bytes: Uint8Array): string;
}
