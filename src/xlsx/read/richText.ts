import { requireLength } from './readFailure';
import { decodeEscapes, trimXmlSpace } from './xmlText';
import type { ReadLimits } from './limits';
import type { XmlScanner } from './xmlScanner';

/** Text of the open `si` or `is` at `depth`: its runs one after another, without their formats and phonetic hints. */
export function readRichText(scanner: XmlScanner, depth: number, limits: ReadLimits): string {
  let text = '';
  while (scanner.nextChild(depth)) {
    if (scanner.isNamed('t')) {
      text += readTextElement(scanner);
    } else if (scanner.isNamed('r')) {
      while (scanner.nextChild(depth + 1)) {
        if (scanner.isNamed('t')) text += readTextElement(scanner);
      }
    }
  }
  return requireLength(text, limits);
}

function readTextElement(scanner: XmlScanner): string {
  const keepsSpace = scanner.attribute('xml:space') === 'preserve';
  const text = scanner.readText();
  return decodeEscapes(keepsSpace ? text : trimXmlSpace(text));
}
