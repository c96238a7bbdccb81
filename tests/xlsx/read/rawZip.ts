import { deflateSync, strToU8 } from 'fflate';

/** An entry of a zip that may lie about everything. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  /** Data as it stands in the file; the deflated content where absent. */
  readonly packed?: Uint8Array;
  readonly statedSize?: number;
  readonly statedPackedSize?: number;
  /** Checksum as the directory states it; 0 where absent. */
  readonly crc?: number;
  readonly flags?: number;
  readonly localName?: string;
  readonly localMethod?: number;
  /** Leaves the sizes out of the header before the data and states them in a record behind it, with its signature or without. */
  readonly descriptor?: 'signed' | 'bare';
  /** Points the directory at another entry's data. */
  readonly sameDataAs?: number;
  /** States sizes and offset in a zip64 field instead; `huge` adds 4 GB to each. */
  readonly zip64?: 'honest' | 'huge';
}

const elsewhere = 0xffffffff;

/** Builds a zip byte by byte. `statedCount` is what its end record says. */
export function rawZip(entries: readonly RawEntry[], statedCount = entries.length): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const entry of entries) {
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateSync(entry.content) : entry.content);
    const size = entry.statedSize ?? entry.content.length;
    const packedSize = entry.statedPackedSize ?? packed.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const early = entry.descriptor ? [0, 0] : [packedSize, size];
    const offset = entry.sameDataAs === undefined ? length : (offsets[entry.sameDataAs] ?? 0);
    offsets.push(offset);
    if (entry.sameDataAs === undefined) {
      const name = strToU8(entry.localName ?? entry.name);
      add(
        record(
          [4, 0x04034b50],
          [2, 20],
          [2, flags],
          [2, entry.localMethod ?? method],
          [4, 0],
          [4, 0],
          ...early.map((stated): Field => [4, stated]),
          [2, name.length],
          [2, 0],
        ),
      );
      add(name);
      add(packed);
      if (entry.descriptor === 'signed') add(record([4, 0x08074b50]));
      if (entry.descriptor) add(record([4, 0], [4, packedSize], [4, size]));
    }
    const name = strToU8(entry.name);
    const high = entry.zip64 === 'huge' ? 1 : 0;
    const extra = entry.zip64
      ? record([2, 1], [2, 24], [4, size], [4, high], [4, packedSize], [4, high], [4, offset], [4, high])
      : new Uint8Array(0);
    const stated = entry.zip64 ? [elsewhere, elsewhere, elsewhere] : [packedSize, size, offset];
    directory.push(
      record(
        ...([
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, flags],
          [2, method],
          [4, 0],
          [4, entry.crc ?? 0],
          [4, stated[0]],
          [4, stated[1]],
        ] as Field[]),
        ...([
          [2, name.length],
          [2, extra.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, stated[2]],
        ] as Field[]),
      ),
      name,
      extra,
    );
  }
  const start = length;
  directory.forEach(add);
  add(
    record(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, statedCount],
      [2, statedCount],
      [4, length - start],
      [4, start],
      [2, 0],
    ),
  );
  return concat(chunks);
}

type Field = readonly [bytes: 2 | 4, value: number];

function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
