import { damaged } from './readFailure';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const endSize = 22;
const longestComment = 0xffff;
/** A field that says: look in the zip64 record. */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

export interface DirectoryPosition {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * Finds the directory by the record right behind it. Mail gateways may have appended a few bytes, and a comment may hold the
 * signature; where yet another record follows, readers disagree about what the file is.
 */
export function findDirectory(view: DataView): DirectoryPosition {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  let last = -1;
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const position = readEnd(view, at);
    const commentEnd = at + endSize + view.getUint16(at + 20, true);
    if (position && last < commentEnd) return position;
    last = Math.max(last, at);
  }
  throw damaged('zip');
}

function readEnd(view: DataView, at: number): DirectoryPosition | undefined {
  const end64 = findEnd64(view, at);
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const isElsewhere = count === elsewhere16 || size === elsewhere32 || start === elsewhere32;
  if (isElsewhere) return end64 === undefined ? undefined : readEnd64(view, end64);
  return start + size === (end64 ?? at) ? { start, end: start + size, count } : undefined;
}

/** Where the zip64 record stands that belongs to the end record at `endAt`. */
function findEnd64(view: DataView, endAt: number): number | undefined {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return undefined;
  const at = uint64(view, locator + 8);
  return at + 56 <= locator && view.getUint32(at, true) === end64Signature ? at : undefined;
}

function readEnd64(view: DataView, at: number): DirectoryPosition | undefined {
  const start = uint64(view, at + 48);
  const end = start + uint64(view, at + 40);
  return end === at ? { start, end, count: uint64(view, at + 32) } : undefined;
}

/** Sizes and offset of the directory entry at `at`, wherever they stand. */
export function zip64Sizes(view: DataView, at: number, extraLength: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const extra = at + 46 + view.getUint16(at + 28, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let next = field + 4;
    const take = (short: number) => {
      if (short !== elsewhere32) return short;
      if (next + 8 > end) throw damaged('zip');
      next += 8;
      return uint64(view, next - 8);
    };
    size = take(size);
    compressedSize = take(compressedSize);
    offset = take(offset);
    break;
  }
  return { compressedSize, size, offset };
}

/** No file that we read is 4 GB long, so a number that needs more than 32 bits points outside. */
function uint64(view: DataView, at: number): number {
  if (view.getUint32(at + 4, true) !== 0) throw damaged('zip');
  return view.getUint32(at, true);
}
