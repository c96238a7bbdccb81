import { ReadFailure, otherFormat } from './readFailure';
import type { OtherFormat } from './otherFormat';

const directoryEntrySize = 128;
const headerSize = 512;

/**
 * What an OLE2 container holds: by the class of its root, since a document may hold a workbook and the reverse, else by the stream
 * names of its directory. Its entries start at multiples of their size wherever the directory lies, so no sector chain, which a
 * hostile file may bend into a circle, is followed.
 */
export function readOleFormat(bytes: Uint8Array): ReadFailure {
  const names = new Set<string>();
  for (let start = headerSize; start + directoryEntrySize <= bytes.length; start += directoryEntrySize) {
    const name = streamName(bytes, start);
    if (name) names.add(name);
  }
  const document = rootClasses.find(({ start, stream }) => names.has(stream) && hasRootClass(bytes, start));
  if (document) return otherFormat(document.format);
  if (names.has('EncryptedPackage')) return new ReadFailure('encrypted');
  if (names.has('Workbook') || names.has('Book')) return new ReadFailure('legacy-xls');
  if (names.has('WordDocument')) return otherFormat('doc');
  if (names.has('PowerPoint Document')) return otherFormat('ppt');
  return new ReadFailure('not-a-workbook');
}

/** What another program's containers begin their root's class with, and the stream that they then have. */
const rootClasses: readonly {
  readonly start: readonly number[];
  readonly stream: string;
  readonly format: OtherFormat;
}[] = [
  { start: [0x00, 0x09, 0x02, 0x00], stream: 'WordDocument', format: 'doc' },
  { start: [0x06, 0x09, 0x02, 0x00], stream: 'WordDocument', format: 'doc' },
  { start: [0x10, 0x8d, 0x81, 0x64], stream: 'PowerPoint Document', format: 'ppt' },
];

/** The root is the directory's first entry, in the sector that the header names. */
function hasRootClass(bytes: Uint8Array, start: readonly number[]): boolean {
  if (bytes.length < headerSize) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const root = (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true);
  return start.every((byte, index) => bytes[root + 80 + index] === byte);
}

const sought = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'];

function streamName(bytes: Uint8Array, start: number): string | undefined {
  const size = (bytes[start + 64] ?? 0) | ((bytes[start + 65] ?? 0) << 8);
  return sought.find((name) => {
    if (size !== (name.length + 1) * 2) return false;
    for (let index = 0; index < name.length; index++) {
      const letter = bytes[start + index * 2] ?? 0;
      // Compared without regard to case.
      if ((letter | 0x20) !== (name.charCodeAt(index) | 0x20) || bytes[start + index * 2 + 1] !== 0) return false;
    }
    return true;
  });
}
