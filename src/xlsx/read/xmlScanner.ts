import { KnownTexts } from './knownTexts';
import { damaged } from './readFailure';
import { indexOfByte, isSpace, lessThan, startsWith } from './xmlBytes';
import { XmlAttributes } from './xmlAttributes';
import { decodeEntities, decodeUtf8, type DecodeUtf8 } from './xmlText';

const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const greaterThan = 0x3e;
const colon = 0x3a;

/** Spreadsheet parts nest some ten deep. */
const deepest = 256;

/** References and numbers, which files have in common. */
const attributeTexts = new KnownTexts();

/** An element that was opened, to come back to. */
export interface ElementMark {
  readonly position: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly isEmpty: boolean;
}

/**
 * Walks once, forwards, over the elements of a part. `depth` counts the open elements: the root has depth 1, and its children are
 * visited with `nextChild(1)`. Prefixes are dropped from names. Nothing recurses, and a DTD is refused.
 *
 * It walks over the bytes of UTF-8 and decodes only what it is asked for: most of a sheet's part is formulas, which nobody looks at as
 * text, and making a string of the whole takes longer than everything else that is done with it.
 */
export class XmlScanner {
  depth = 0;
  /** The element that was opened last is written as `<name/>`. */
  isEmpty = false;
  /** Attributes of the element that was opened last, one after the other. */
  readonly attributes: XmlAttributes;
  /** Where the text lies that {@link stepOverText} went over. */
  textStart = 0;
  textEnd = 0;

  private position = 0;
  private nameStart = 0;
  private nameEnd = 0;
  /** Where the qualified name of each open element starts and ends, by depth. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    readonly bytes: Uint8Array,
    /** Name of the part, for the problem that is told where it is damaged. */
    readonly part: string,
    private readonly utf8: DecodeUtf8 = decodeUtf8,
  ) {
    this.attributes = new XmlAttributes(bytes, part);
  }

  /** Enters the root element, which must have this name. */
  openRoot(name: string): void {
    if (!this.nextChild(0) || !this.isNamed(name)) throw damaged(this.part);
  }

  /** Whether the element that was opened last has this local name. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && startsWith(this.bytes, this.nameStart, name);
  }

  /** Opens the next child of the open element at `depth`, past whatever is inside the present one; `false` at its end tag. */
  nextChild(depth: number): boolean {
    for (;;) {
      if (this.advance()) {
        if (this.depth === depth + 1) return true;
      } else if (this.depth < depth || this.depth === 0) {
        return false;
      }
    }
  }

  /** The element that was opened last, to be entered again with {@link returnTo}. */
  mark(): ElementMark {
    const { position, isEmpty, depth } = this;
    return { position, isEmpty, nameStart: this.starts[depth - 1] ?? 0, nameEnd: this.ends[depth - 1] ?? 0 };
  }

  /** Goes back into a child of the root; its attributes are not told again. */
  returnTo({ position, isEmpty, nameStart, nameEnd }: ElementMark): void {
    this.position = position;
    this.isEmpty = isEmpty;
    this.depth = 2;
    this.starts[1] = nameStart;
    this.ends[1] = nameEnd;
  }

  /** Value of an attribute of the element that was opened last, by its name with its prefix; `*:id` takes any prefix. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    attributes.restart();
    while (attributes.next()) if (attributes.isNamed(name)) return this.attributeText();
    return undefined;
  }

  private attributeText(): string {
    const { start, end } = this.attributes;
    return attributeTexts.textOf(this.bytes, start, end, () => this.textBetween(start, end));
  }

  /** Text directly inside the element that was opened last. */
  readText(): string {
    return this.stepOverText() ? this.textBetween(this.textStart, this.textEnd) : this.readMixedText();
  }

  /** Steps over the text inside the element that was opened last, where there is nothing but text. */
  stepOverText(): boolean {
    this.textStart = this.textEnd = this.position;
    if (this.isEmpty) return true;
    const end = indexOfByte(this.bytes, lessThan, this.position);
    if (end < 0) throw damaged(this.part);
    if (this.bytes[end + 1] !== slash) return false;
    this.textEnd = this.position = end;
    return true;
  }

  /** The text that the bytes from `start` to `end` mean, once the scanner has been there. */
  textBetween(start: number, end: number): string {
    return decodeEntities(this.utf8(this.bytes, start, end));
  }

  private readMixedText(): string {
    const depth = this.depth;
    let result = '';
    for (;;) {
      const at = indexOfByte(this.bytes, lessThan, this.position);
      if (at < 0) throw damaged(this.part);
      if (this.depth === depth) result += this.textBetween(this.position, at);
      const cdataEnd = this.skipCdata(at);
      if (cdataEnd > 0) {
        if (this.depth === depth) result += this.utf8(this.bytes, at + 9, cdataEnd);
      } else if (!this.skipMarkup(at)) {
        this.position = at;
        if (this.depth === depth && this.bytes[at + 1] === slash) return result;
        this.advance();
        if (this.isEmpty) this.advance();
      }
    }
  }

  /** Moves past the next tag: `true` where it opened an element, `false` where it closed one or the part is at its end. */
  private advance(): boolean {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.depth--;
      return false;
    }
    for (;;) {
      const at = indexOfByte(this.bytes, lessThan, this.position);
      if (at < 0) {
        if (this.depth > 0) throw damaged(this.part);
        return false;
      }
      const next = this.bytes[at + 1];
      if (next === slash) {
        this.close(at);
        return false;
      }
      if ((next !== exclamation && next !== question) || (this.skipCdata(at) === 0 && !this.skipMarkup(at))) {
        this.open(at);
        return true;
      }
    }
  }

  private open(at: number): void {
    const { bytes, depth } = this;
    if (depth >= deepest) throw damaged(this.part);
    let start = at + 1;
    let end = start;
    for (let code = bytes[end]; !isNameEnd(code); code = bytes[++end])
      if (code === colon && start === at + 1) start = end + 1;
    if (end === at + 1 || end >= bytes.length) throw damaged(this.part);
    const tagEnd = this.findTagEnd(end);
    this.starts[depth] = at + 1;
    this.ends[depth] = end;
    this.nameStart = start;
    this.nameEnd = end;
    this.isEmpty = bytes[tagEnd - 1] === slash;
    this.attributes.enter(end, this.isEmpty ? tagEnd - 1 : tagEnd);
    this.position = tagEnd + 1;
    this.depth++;
  }

  private close(at: number): void {
    const { bytes } = this;
    const start = this.starts[this.depth - 1];
    const end = this.ends[this.depth - 1];
    if (this.depth === 0 || start === undefined || end === undefined) throw damaged(this.part);
    let after = at + 2;
    for (let index = start; index < end; index++) if (bytes[after++] !== bytes[index]) throw damaged(this.part);
    while (isSpace(bytes[after])) after++;
    if (bytes[after] !== greaterThan) throw damaged(this.part);
    this.position = after + 1;
    this.depth--;
  }

  private findTagEnd(from: number): number {
    const { bytes } = this;
    for (let at = from; at < bytes.length; at++) {
      const code = bytes[at];
      if (code === greaterThan) return at;
      if (code === doubleQuote || code === singleQuote) {
        at = indexOfByte(bytes, code, at + 1);
        if (at < 0) break;
      }
    }
    throw damaged(this.part);
  }

  /** Steps over a CDATA section and answers where its text ends; 0 where there is none. */
  private skipCdata(at: number): number {
    return startsWith(this.bytes, at, '<![CDATA[') ? this.skipTo(']]>', at + 9) : 0;
  }

  /** Steps over a comment or processing instruction. */
  private skipMarkup(at: number): boolean {
    const code = this.bytes[at + 1];
    if (code === question) return this.skipTo('?>', at + 2) > 0;
    if (code !== exclamation) return false;
    if (!startsWith(this.bytes, at, '<!--')) throw damaged(this.part);
    return this.skipTo('-->', at + 4) > 0;
  }

  private skipTo(end: string, from: number): number {
    const last = end.charCodeAt(end.length - 1);
    for (let at = indexOfByte(this.bytes, last, from); at >= 0; at = indexOfByte(this.bytes, last, at + 1)) {
      const start = at - end.length + 1;
      if (start < from || !startsWith(this.bytes, start, end)) continue;
      this.position = at + 1;
      return start;
    }
    throw damaged(this.part);
  }
}

function isNameEnd(code: number | undefined): boolean {
  return code === greaterThan || code === slash || code === undefined || isSpace(code);
}
