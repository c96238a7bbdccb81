import { damaged } from './readFailure';
import { findAttribute } from './xmlAttributes';
import { decodeByteText, decodeEntities, isSpace } from './xmlText';

const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const greaterThan = 0x3e;

/** Spreadsheet parts nest some ten deep. */
const deepest = 256;

/** A part's text, decoded or still with one character for each byte of its UTF-8. */
export interface XmlSource {
  readonly text: string;
  readonly isBytes: boolean;
}

/**
 * Walks once, forwards, over the elements of a part. `depth` counts the open elements: the root has depth 1, and its children are
 * visited with `nextChild(1)`. Prefixes are dropped from `name`. Nothing recurses, and a DTD is refused.
 */
export class XmlScanner {
  /** Local name of the element that was opened last. */
  name = '';
  depth = 0;
  /** The element that was opened last is written as `<name/>`. */
  isEmpty = false;

  private position = 0;
  private attributesStart = 0;
  private attributesEnd = 0;
  /** Names by depth. They stay after an element is closed, so that its next sibling needs no new string. */
  private readonly qualifiedNames: string[] = [];
  private readonly localNames: string[] = [];

  private readonly text: string;
  private readonly isBytes: boolean;

  constructor(
    source: string | XmlSource,
    private readonly part: string,
  ) {
    this.text = typeof source === 'string' ? source : source.text;
    this.isBytes = typeof source !== 'string' && source.isBytes;
  }

  /** Enters the root element, which must have this name. */
  openRoot(name: string): void {
    if (!this.nextChild(0) || this.name !== name) throw damaged(this.part);
  }

  /** Whether the element that was opened last has this local name. */
  isNamed(name: string): boolean {
    return this.name === name;
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

  /** Value of an attribute of the element that was opened last, by its name with its prefix; `*:id` takes any prefix. */
  attribute(name: string): string | undefined {
    const span = findAttribute(this.text, this.attributesStart, this.attributesEnd, name);
    if (span === null) throw damaged(this.part);
    return span && this.decode(this.text.slice(span.start, span.end));
  }

  /** Text directly inside the element that was opened last. */
  readText(): string {
    if (this.isEmpty) return '';
    const end = this.text.indexOf('<', this.position);
    if (end < 0) throw damaged(this.part);
    if (this.text.charCodeAt(end + 1) !== slash) return this.readMixedText();
    const raw = this.text.slice(this.position, end);
    this.position = end;
    return this.decode(raw);
  }

  /** Steps over the text inside the element that was opened last; whoever wants it calls for it. `length` is that of the XML. */
  postponedText(): { readonly length: number; readonly decode: () => string } {
    const end = this.isEmpty ? -1 : this.text.indexOf('<', this.position);
    if (end < 0 || this.text.charCodeAt(end + 1) !== slash) {
      const text = this.readText();
      return { length: text.length, decode: () => text };
    }
    const raw = this.text.slice(this.position, end);
    this.position = end;
    return { length: raw.length, decode: () => this.decode(raw) };
  }

  private readMixedText(): string {
    const depth = this.depth;
    let result = '';
    for (;;) {
      const at = this.text.indexOf('<', this.position);
      if (at < 0) throw damaged(this.part);
      if (this.depth === depth) result += this.decode(this.text.slice(this.position, at));
      const cdataEnd = this.skipCdata(at);
      if (cdataEnd > 0) {
        if (this.depth === depth) result += this.decodeBytes(this.text.slice(at + 9, cdataEnd));
      } else if (!this.skipMarkup(at)) {
        if (this.depth === depth && this.text.charCodeAt(at + 1) === slash) {
          this.position = at;
          return result;
        }
        this.position = at;
        this.advance();
        if (this.isEmpty) this.advance();
      }
    }
  }

  private decode(raw: string): string {
    return decodeEntities(this.decodeBytes(raw));
  }

  private decodeBytes(raw: string): string {
    return this.isBytes ? decodeByteText(raw) : raw;
  }

  /** Moves past the next tag: `true` where it opened an element, `false` where it closed one or the part is at its end. */
  private advance(): boolean {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.depth--;
      return false;
    }
    for (;;) {
      const at = this.text.indexOf('<', this.position);
      if (at < 0) {
        if (this.depth > 0) throw damaged(this.part);
        return false;
      }
      if (this.text.charCodeAt(at + 1) === slash) {
        this.close(at);
        return false;
      }
      if (this.skipCdata(at) === 0 && !this.skipMarkup(at)) {
        this.open(at);
        return true;
      }
    }
  }

  private open(at: number): void {
    if (this.depth >= deepest) throw damaged(this.part);
    const nameEnd = this.readName(at + 1);
    const end = this.findTagEnd(nameEnd);
    this.isEmpty = this.text.charCodeAt(end - 1) === slash;
    this.attributesStart = nameEnd;
    this.attributesEnd = this.isEmpty ? end - 1 : end;
    this.position = end + 1;
    this.depth++;
  }

  private close(at: number): void {
    const name = this.qualifiedNames[this.depth - 1];
    if (this.depth === 0 || name === undefined || !this.text.startsWith(name, at + 2)) throw damaged(this.part);
    let end = at + 2 + name.length;
    while (isSpace(this.text.charCodeAt(end))) end++;
    if (this.text.charCodeAt(end) !== greaterThan) throw damaged(this.part);
    this.position = end + 1;
    this.depth--;
  }

  /** Takes in the name at `start` for the next depth and answers where it ends. */
  private readName(start: number): number {
    const { text, depth } = this;
    const former = this.qualifiedNames[depth];
    if (former !== undefined && text.startsWith(former, start) && isNameEnd(text.charCodeAt(start + former.length))) {
      this.name = this.localNames[depth] ?? '';
      return start + former.length;
    }
    let end = start;
    while (end < text.length && !isNameEnd(text.charCodeAt(end))) end++;
    if (end === start || end === text.length) throw damaged(this.part);
    const name = text.slice(start, end);
    this.name = name.slice(name.indexOf(':') + 1);
    this.qualifiedNames[depth] = name;
    this.localNames[depth] = this.name;
    return end;
  }

  private findTagEnd(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === greaterThan) return at;
      if (code === doubleQuote || code === singleQuote) {
        at = text.indexOf(code === doubleQuote ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw damaged(this.part);
  }

  /** Steps over a CDATA section and answers where its text ends; 0 where there is none. */
  private skipCdata(at: number): number {
    if (this.text.charCodeAt(at + 1) !== exclamation || !this.text.startsWith('<![CDATA[', at)) return 0;
    return this.skipTo(']]>', at + 9);
  }

  /** Steps over a comment or processing instruction. */
  private skipMarkup(at: number): boolean {
    const code = this.text.charCodeAt(at + 1);
    if (code === question) return this.skipTo('?>', at + 2) > 0;
    if (code !== exclamation) return false;
    if (!this.text.startsWith('<!--', at)) throw damaged(this.part);
    return this.skipTo('-->', at + 4) > 0;
  }

  private skipTo(end: string, from: number): number {
    const at = this.text.indexOf(end, from);
    if (at < 0) throw damaged(this.part);
    this.position = at + end.length;
    return at;
  }
}

function isNameEnd(code: number): boolean {
  return code === greaterThan || code === slash || isSpace(code) || Number.isNaN(code);
}
