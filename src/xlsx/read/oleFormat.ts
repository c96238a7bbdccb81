import { ReadFailure, otherFormat } from './readFailure';

const directoryEntrySize = 128;
const headerSize = 512;

/**
 * What an OLE2 container holds, by the stream names of its directory. Its entries start at multiples of their size wherever the
 * directory lies, so no sector chain, which a hostile file may bend into a circle, is followed.
 */
export function readOleFormat(bytes: Uint8Array): ReadFailure {
  const names = new Set<string>();
  for (let start = headerSize; start + directoryEntrySize <= bytes.length; start += directoryEntrySize) {
    const name = streamName(bytes, start);
    if (name) names.add(name);
  }
  if (names.has('EncryptedPackage')) return new ReadFailure('encrypted');
  if (names.has('Workbook') || names.has('Book')) return new ReadFailure('legacy-xls');
  if (names.has('WordDocument')) return otherFormat('doc');
  if (names.has('PowerPoint Document')) return otherFormat('ppt');
  return new ReadFailure('not-a-workbook');
}

const sought = ['EncryptedPackage', 'Workbook', 'Book', 'WordDocument', 'PowerPoint Document'];

function streamName(bytes: Uint8Array, start: number): string | undefined {
  const size = (bytes[start + 64] ?? 0) | ((bytes[start + 65] ?? 0) << 8);
  return sought.find((name) => {
    if (size !== (name.length + 1) * 2) return false;
    for (let index = 0; index < name.length; index++) {
      if (bytes[start + index * 2] !== name.charCodeAt(index) || bytes[start + index * 2 + 1] !== 0) return false;
    }
    return true;
  });
}
