import type { OtherFormat } from './otherFormat';

const inspectedBytes = 4096;
// eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
const controlCharacter = /[\0-\x08\x0e-\x1f]/;

/** The format of a file that is text, by its beginning; `undefined` where it is not text. */
export function textFormat(bytes: Uint8Array): OtherFormat | undefined {
  const text = decodeStart(bytes).trimStart();
  if (text === '' || controlCharacter.test(text)) return undefined;
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^mime-version:/i.test(text)) return 'mhtml';
  // Before HTML: its tables are called Table.
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-2003';
  if (/<(?:!doctype html|html|table|meta)[\s>]/i.test(text)) return 'html';
  if (text.includes('opendocument') && text.includes('<office:document')) return 'ods';
  if (text.startsWith('<?xml')) return 'xml';
  return isTable(text) ? 'csv' : 'text';
}

function decodeStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, inspectedBytes);
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(start);
  return new TextDecoder().decode(start);
}

/** Two lines with the same number of separators. */
function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r\n?|\n/, 2);
  return [',', ';', '\t'].some((separator) => {
    const count = first.split(separator).length;
    return count > 1 && second.split(separator).length === count;
  });
}
