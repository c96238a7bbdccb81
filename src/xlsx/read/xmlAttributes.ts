import { damaged } from './readFailure';
import { indexOfByte, isSpace, startsWith } from './xmlBytes';

const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const colon = 0x3a;

/** The attributes of one tag after another: `next` goes to each, and throws where the tag is malformed. */
export class XmlAttributes {
  /** Where the present attribute's value lies. */
  start = 0;
  end = 0;

  private first = 0;
  private last = 0;
  private position = 0;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {}

  /** Takes up the tag whose attributes stand between `first` and `last`. */
  enter(first: number, last: number): void {
    this.first = this.position = first;
    this.last = last;
  }

  /** Goes back before the first attribute. */
  restart(): void {
    this.position = this.first;
  }

  next(): boolean {
    const { bytes, last } = this;
    let at = this.position;
    while (at < last && isSpace(bytes[at])) at++;
    if (at >= last) return false;
    this.nameStart = at;
    while (at < last && bytes[at] !== equals && !isSpace(bytes[at])) at++;
    this.nameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (bytes[at++] !== equals) throw damaged(this.part);
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== doubleQuote && quote !== singleQuote) throw damaged(this.part);
    this.start = at;
    this.end = indexOfByte(bytes, quote, at);
    if (this.end < 0) throw damaged(this.part);
    this.position = this.end + 1;
    return true;
  }

  /** Whether the present attribute has this name. A `*:` before it stands for any prefix, but not for none. */
  isNamed(name: string): boolean {
    const { bytes, nameStart, nameEnd } = this;
    if (!name.startsWith('*:')) return nameEnd - nameStart === name.length && startsWith(bytes, nameStart, name);
    const localStart = nameEnd - name.length + 2;
    return (
      localStart > nameStart + 1 && bytes[localStart - 1] === colon && startsWith(bytes, localStart, name.slice(2))
    );
  }

  /** Whether the present attribute is a logical value, as XML Schema writes it, and true. */
  isTrue(): boolean {
    const { bytes, start, end } = this;
    return (
      (end - start === 1 && startsWith(bytes, start, '1')) || (end - start === 4 && startsWith(bytes, start, 'true'))
    );
  }
}
