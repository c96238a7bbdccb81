import type { ReadLimits } from './limits';
import type { XmlScanner } from './xmlScanner';
import type { ZipEntry } from './zipDirectory';

/** Makes something of a part. It is asked once for parts that are the same, and nobody may change what it answers. */
export type PartReader<Value> = (scanner: XmlScanner, limits: ReadLimits) => Value;

/** A form's own parts have 3 KB packed and 40 KB inflated; whatever is larger is read each time. */
const largest = { packed: 16 * 1024, inflated: 256 * 1024 };
/** So many templates and programs may take turns in one folder. */
const most = 4;

interface KnownPart {
  readonly part: string;
  readonly size: number;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly limits: ReadLimits;
  readonly value: unknown;
}

const known = new WeakMap<PartReader<unknown>, KnownPart[]>();

/**
 * What `reader` once made of the very same part, else what `read` answers. An office's files share one template: their lists of names and
 * of formats are the same to the byte, packed too, and comparing takes a hundredth of the time that reading them takes.
 */
export function readOnce<Value>(
  reader: PartReader<Value>,
  part: string,
  { size, isDeflated, crc }: ZipEntry,
  packed: Uint8Array,
  limits: ReadLimits,
  read: () => Value,
): Value {
  if (packed.length > largest.packed || size > largest.inflated) return read();
  const parts = known.get(reader) ?? [];
  known.set(reader, parts);
  const same = parts.find(
    (each) =>
      each.size === size &&
      each.part === part &&
      each.isDeflated === isDeflated &&
      each.crc === crc &&
      each.limits === limits &&
      isSame(each.packed, packed),
  );
  if (same) return same.value as Value;
  const value = read();
  // A copy, which `slice` would not be of Node's own kind of bytes: it would keep the whole file.
  parts.unshift({ part, size, isDeflated, crc, packed: new Uint8Array(packed), limits, value });
  parts.splice(most);
  return value;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
