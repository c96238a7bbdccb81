import { readOnce, type PartReader } from './knownParts';
import { inflateEntry } from './inflate';
import { damaged, tooLarge } from './readFailure';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';
import { XmlScanner } from './xmlScanner';
import { decodeUtf8, inUtf8 } from './xmlText';
import { readZipDirectory, type ZipEntry } from './zipDirectory';
import type { ReadLimits } from './limits';
import type { NativeCode } from './nativeCode';

/** The parts of a package by lower-case name, inflated only when asked for and only up to the limits. */
export class PackageReader {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private inflatedBytes = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ReadLimits,
    private readonly native?: NativeCode,
  ) {
    this.entries = readZipDirectory(bytes, limits);
  }

  has(part: string): boolean {
    return this.entries.has(part);
  }

  /** Whether any part's name starts like this. */
  hasFolder(prefix: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(prefix));
  }

  /** Text of a part; a missing one means a damaged file. */
  text(part: string): string {
    const content = this.content(part);
    return decodeUtf8(content, 0, content.length);
  }

  /** The same for a part of XML. */
  scan(part: string): XmlScanner {
    return new XmlScanner(inUtf8(this.content(part)), part, this.native?.utf8);
  }

  /** What `reader` makes of a part of XML that many files may have in common. */
  read<Value>(part: string, reader: PartReader<Value>): Value {
    const entry = this.entryOf(part);
    const read = (): Value => reader(this.scan(part), this.limits);
    return readOnce(reader, part, entry, packedBytes(this.bytes, entry), this.limits, read);
  }

  private content(part: string): Uint8Array {
    const entry = this.entryOf(part);
    if (entry.size > this.limits.partBytes) throw tooLarge('partBytes', this.limits);
    this.inflatedBytes += entry.size;
    if (this.inflatedBytes > this.limits.totalBytes) throw tooLarge('totalBytes', this.limits);
    return inflateEntry(packedBytes(this.bytes, entry), entry, part, this.native);
  }

  private entryOf(part: string): ZipEntry {
    const entry = this.entries.get(part);
    if (!entry) throw damaged(part);
    return entry;
  }

  /** Relationships of a part, or of the package for ''. None where the part has none. */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    const rels = relationshipsPart(part);
    return this.has(rels) ? this.read(rels, readRelationships) : new Map<string, Relationship>();
  }
}

function packedBytes(bytes: Uint8Array, { start, compressedSize }: ZipEntry): Uint8Array {
  return bytes.subarray(start, start + compressedSize);
}
