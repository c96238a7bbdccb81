import { concat } from './rawZip';

/*
 * What is done to a whole zip whose end record carries no comment.
 */

const endSize = 22;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function directoryStart(bytes: Uint8Array): number {
  return viewOf(bytes).getUint32(bytes.length - 6, true);
}

/** Bytes before the first entry. The offsets count from the new beginning where `moved`, otherwise from the old one. */
export function behind(prefix: Uint8Array, zip: Uint8Array, moved: boolean): Uint8Array {
  const bytes = concat([prefix, zip]);
  if (!moved) return bytes;
  const view = viewOf(bytes);
  const move = (at: number) => view.setUint32(at, view.getUint32(at, true) + prefix.length, true);
  move(bytes.length - 6);
  const end = bytes.length - endSize;
  for (let at = directoryStart(bytes); at < end;) {
    move(at + 42);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** The zip with this text after its end record, which announces it. */
export function withComment(zip: Uint8Array, comment: Uint8Array): Uint8Array {
  const bytes = concat([zip, comment]);
  viewOf(bytes).setUint16(zip.length - 2, comment.length, true);
  return bytes;
}

/** The record that ends the zip. */
export function endRecord(zip: Uint8Array): Uint8Array {
  return zip.slice(-endSize);
}

/** Moves what the end record says into a record of 64 bits; the old fields say so where they are named. */
export function withEnd64(zip: Uint8Array, ...elsewhere: readonly ('count' | 'size' | 'start')[]): Uint8Array {
  const end = endRecord(zip);
  const view = viewOf(end);
  const [count, size, start] = [view.getUint16(10, true), view.getUint32(12, true), view.getUint32(16, true)];
  const record = new Uint8Array(56 + 20);
  const wide = viewOf(record);
  wide.setUint32(0, 0x06064b50, true);
  wide.setUint32(4, 44, true);
  wide.setUint16(12, 45, true);
  wide.setUint16(14, 45, true);
  wide.setUint32(24, count, true);
  wide.setUint32(32, count, true);
  wide.setUint32(40, size, true);
  wide.setUint32(48, start, true);
  wide.setUint32(56, 0x07064b50, true);
  wide.setUint32(64, start + size, true);
  wide.setUint32(72, 1, true);
  if (elsewhere.includes('count')) {
    view.setUint16(8, 0xffff, true);
    view.setUint16(10, 0xffff, true);
  }
  if (elsewhere.includes('size')) view.setUint32(12, 0xffffffff, true);
  if (elsewhere.includes('start')) view.setUint32(16, 0xffffffff, true);
  return concat([zip.subarray(0, -endSize), record, end]);
}
