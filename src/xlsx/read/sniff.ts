import { readOleFormat } from './oleFormat';
import { ReadFailure, damaged, otherFormat } from './readFailure';
import { textFormat } from './textFormat';
import type { OtherFormat } from './otherFormat';

const zipEntry = [0x50, 0x4b, 0x03, 0x04];
const zipEnd = [0x50, 0x4b, 0x05, 0x06];
const program = [0x4d, 0x5a];
const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const signatures: readonly (readonly [signature: readonly number[], format: OtherFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [zipEnd, 'archive'],
  [[0x50, 0x4b, 0x07, 0x08], 'archive'],
];

/** Lets pass what may be a zip package; throws what else the first bytes say. */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, zipEntry)) return;
  if (startsWith(bytes, ole2)) throw readOleFormat(bytes);
  if (isBareBiff(bytes)) throw new ReadFailure('legacy-xls');
  const known = signatures.find(([signature]) => startsWith(bytes, signature))?.[1] ?? textFormat(bytes);
  if (known) throw otherFormat(known);
  if (!endsAsZip(bytes)) throw new ReadFailure('not-a-workbook');
  throw startsWith(bytes, program) ? otherFormat('archive') : damaged('zip');
}

/** Something before a zip: an archive that unpacks itself, or what a server sent along with the file. Excel opens neither. */
function endsAsZip(bytes: Uint8Array): boolean {
  const endSize = 22;
  return startsWith(bytes.subarray(-endSize), zipEnd);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Excel 2 to 4 wrote their records without a container. */
function isBareBiff(bytes: Uint8Array): boolean {
  const version = bytes[1] ?? -1;
  const size = bytes[2] ?? 0;
  return bytes[0] === 9 && [0, 2, 4, 8].includes(version) && size >= 4 && size <= 16 && bytes[3] === 0;
}
