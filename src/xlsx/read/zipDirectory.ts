import { tooLarge, damaged, ReadFailure } from './readFailure';
import { entryName } from './entryName';
import { findDirectory, zip64Sizes } from './zipRecords';
import type { ReadLimits } from './limits';

export interface ZipEntry {
  /** Where its data lies in the file. */
  readonly start: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly isDeflated: boolean;
  /** Checksum of the content. */
  readonly crc: number;
}

const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const encryptedFlags = 0x2041;

/**
 * Reads a zip's directory into entries by lower-case name. Refuses what honest writers never make and what lets two readers see
 * two files: duplicate names, names that climb out, entries that overlap or that something stands before, headers that disagree,
 * unknown methods.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw tooLarge('entries', limits);
  const entries = new Map<string, ZipEntry>();
  const spans: Span[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== centralSignature) throw damaged('zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) throw damaged('zip');
    const method = view.getUint16(at + 10, true);
    if (view.getUint16(at + 8, true) & encryptedFlags) throw new ReadFailure('encrypted');
    if (method !== 0 && method !== 8) throw damaged('zip');
    const sizes = zip64Sizes(view, at, extraLength);
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
    const start = dataStart(bytes, view, sizes.offset, rawName, method);
    spans.push({ start: sizes.offset, end: start + sizes.compressedSize });
    const name = entryName(rawName);
    if (entries.has(name)) throw damaged('zip');
    const { compressedSize, size } = sizes;
    entries.set(name, { start, compressedSize, size, isDeflated: method === 8, crc: view.getUint32(at + 16, true) });
    at = next;
  }
  requireOrder(spans, directory.start);
  return entries;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Steps over an entry's own header, which has to say the same of the entry as the directory does. */
function dataStart(bytes: Uint8Array, view: DataView, offset: number, name: Uint8Array, method: number): number {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw damaged('zip');
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const isSame = nameLength === name.length && view.getUint16(offset + 8, true) === method;
  if (!isSame || start > bytes.length) throw damaged('zip');
  for (let index = 0; index < nameLength; index++) {
    if (bytes[offset + 30 + index] !== name[index]) throw damaged('zip');
  }
  return start;
}

function requireOrder(spans: Span[], directoryStart: number): void {
  spans.sort((left, right) => left.start - right.start);
  if (spans[0]?.start !== 0) throw damaged('zip');
  let end = 0;
  for (const span of spans) {
    if (span.start < end) throw damaged('zip');
    end = span.end;
  }
  if (end > directoryStart) throw damaged('zip');
}
