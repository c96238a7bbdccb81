import { tooLarge } from './readFailure';
import { readRichText } from './richText';
import { XmlScanner } from './xmlScanner';
import type { ReadLimits } from './limits';

/** Reads the table of texts that cells refer to by their index. */
export function readSharedStrings(xml: string, part: string, limits: ReadLimits): readonly string[] {
  const scanner = new XmlScanner(xml, part);
  scanner.openRoot('sst');
  const strings: string[] = [];
  while (scanner.nextChild(1)) {
    if (!scanner.isNamed('si')) continue;
    if (strings.length >= limits.sharedStrings) throw tooLarge('sharedStrings', limits);
    strings.push(readRichText(scanner, 2, limits));
  }
  return strings;
}
