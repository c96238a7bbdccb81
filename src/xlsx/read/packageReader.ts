import { inflateEntry } from './inflate';
import { damaged, tooLarge } from './readFailure';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';
import { decodeXml, isUtf16 } from './xmlText';
import type { XmlSource } from './xmlScanner';
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
    return decodeXml(this.content(part));
  }

  /**
   * The same for a scanner that decodes what it is asked for: most of a sheet's part is never looked at as text, and decoding all of
   * it takes longer than scanning it.
   */
  source(part: string): XmlSource {
    const content = this.content(part);
    if (!this.native || isUtf16(content)) return { text: decodeXml(content), isBytes: false };
    return { text: this.native.latin1(content), isBytes: true };
  }

  private content(part: string): Uint8Array {
    const entry = this.entries.get(part);
    if (!entry) throw damaged(part);
    if (entry.size > this.limits.partBytes) throw tooLarge('partBytes', this.limits);
    this.inflatedBytes += entry.size;
    if (this.inflatedBytes > this.limits.totalBytes) throw tooLarge('totalBytes', this.limits);
    return inflateEntry(this.bytes, entry, part, this.native);
  }

  /** Relationships of a part, or of the package for ''. None where the part has none. */
  relationships(part: string): ReadonlyMap<string, Relationship> {
    const rels = relationshipsPart(part);
    return this.has(rels) ? readRelationships(this.text(rels), part) : new Map<string, Relationship>();
  }
}
