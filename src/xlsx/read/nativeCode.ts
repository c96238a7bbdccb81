import type { DecodeUtf8 } from './xmlText';

/** What some platforms do many times faster than portable code can. Whoever reads files on one of these hands it in. */
export interface NativeCode {
  /** Raw deflate data inflated to at most `size` bytes. Throws where there is more, or where the data is damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  readonly utf8: DecodeUtf8;
  /** The checksum of zip, as a number from 0. */
  crc32(content: Uint8Array): number;
}
