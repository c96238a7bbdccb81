import { isAlternative } from './alternatives';
import { KnownTexts } from './knownTexts';
import { damaged, tooLarge } from './readFailure';
import { readRichText } from './richText';
import { defaultLimits, type ReadLimits } from './limits';
import type { ElementMark, XmlScanner } from './xmlScanner';

const itemTexts = new KnownTexts();

/** The table of texts that cells refer to by their index. A text is decoded when a cell refers to it. */
export class SharedStrings {
  private readonly items: ElementMark[] = [];
  private readonly texts: string[] = [];

  /** `scanner` has not entered the part yet. */
  constructor(
    private readonly scanner: XmlScanner,
    private readonly limits: ReadLimits,
  ) {
    scanner.openRoot('sst');
    while (scanner.nextChild(1)) {
      if (!scanner.isNamed('si')) {
        // Cells refer to texts by counting them.
        if (isAlternative(scanner)) throw damaged(scanner.part);
        continue;
      }
      if (this.items.length >= limits.sharedStrings) throw tooLarge('sharedStrings', limits);
      this.items.push(scanner.mark());
    }
  }

  at(index: number): string | undefined {
    return this.texts[index] ?? this.decode(index);
  }

  private decode(index: number): string | undefined {
    const { scanner, limits } = this;
    const item = this.items[index];
    if (!item) return undefined;
    const read = (): string => {
      scanner.returnTo(item);
      return readRichText(scanner, 2, limits);
    };
    // What was read within other limits may be too long for these.
    const mayBeKnown = limits === defaultLimits && !item.isEmpty;
    // An item is over where the next one has begun.
    const end = this.items[index + 1]?.position ?? scanner.bytes.length;
    return (this.texts[index] = mayBeKnown ? itemTexts.textOf(scanner.bytes, item.position, end, read) : read());
  }
}
