import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

/** What Node does many times faster than portable code: most of the time of reading a file goes into these. */
export const nodeCode = {
  inflate(packed: Uint8Array, size: number): Uint8Array {
    // One chunk as large as the whole: nothing is put together afterwards, and more than `size` throws. A chunk that is full to the last byte
    // makes Node take another one as large, and ask again.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
  },
  utf8(bytes: Uint8Array, start: number, end: number): string {
    const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start, end);
  },
  crc32: (content: Uint8Array): number => crc32(content),
};
