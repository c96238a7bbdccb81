import { tooLarge } from './readFailure';
import { readRichText } from './richText';
import type { ReadLimits } from './limits';
import type { ElementMark, XmlScanner } from './xmlScanner';

/** The table of texts that cells refer to by their index. A text is decoded when a cell refers to it. */
export class SharedStrings {
  private readonly items: (string | ElementMark)[] = [];

  /** `scanner` has not entered the part yet. */
  constructor(
    private readonly scanner: XmlScanner,
    private readonly limits: ReadLimits,
  ) {
    scanner.openRoot('sst');
    while (scanner.nextChild(1)) {
      if (!scanner.isNamed('si')) continue;
      if (this.items.length >= limits.sharedStrings) throw tooLarge('sharedStrings', limits);
      this.items.push(scanner.mark());
    }
  }

  at(index: number): string | undefined {
    const item = this.items[index];
    if (typeof item !== 'object') return item;
    this.scanner.returnTo(item);
    return (this.items[index] = readRichText(this.scanner, 2, this.limits));
  }
}
