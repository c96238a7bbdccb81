import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './readFailure';
import type { NativeCode } from './nativeCode';
import type { ZipEntry } from './zipDirectory';

/** Deflate cannot pack tighter, so one step's output stays below 1,032 times this. */
const stepSize = 32 * 1024;

/**
 * The content of an entry, whose stated size the caller has found bearable. One that does not keep to its size or its checksum is
 * refused: a figure of which a digit has changed on its way looks like any other.
 */
export function inflateEntry(packed: Uint8Array, entry: ZipEntry, part: string, native?: NativeCode): Uint8Array {
  let content: Uint8Array;
  try {
    if (!entry.isDeflated) content = packed;
    else if (native) content = native.inflate(packed, entry.size);
    else if (packed.length <= stepSize) content = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
    else content = inflateInSteps(packed, entry.size);
  } catch {
    throw damaged(part);
  }
  if (content.length !== entry.size) throw damaged(part);
  // 0 is what writers leave there that do not work it out.
  if (entry.crc !== 0 && (native ? native.crc32(content) : crc32(content)) !== entry.crc) throw damaged(part);
  return content;
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += stepSize) {
    stream.push(packed.subarray(at, at + stepSize), at + stepSize >= packed.length);
  }
  return content.subarray(0, length);
}
