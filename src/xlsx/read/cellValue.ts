import { dateSerial } from './dateSerial';
import { decodeEscapes, trimXmlSpace } from './xmlText';
import type { CellValue } from '../../workbook/cell';

/**
 * What a cell of the given type (`t`) means by its text. Types: n number, b boolean, e error, d ISO date, and text for the rest.
 * A number that is none stays text, so that it is found rather than lost.
 */
export function cellValue(type: string | undefined, text: string, countsFrom1904 = false): CellValue {
  if (text === '' && type !== 'str') return null;
  switch (type) {
    case undefined:
    case 'n':
      return numberOrText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: trimXmlSpace(text) };
    case 'd':
      return dateSerial(text.trim(), countsFrom1904) ?? decodeEscapes(text);
    default:
      return decodeEscapes(text);
  }
}

function numberOrText(text: string): CellValue {
  const trimmed = trimXmlSpace(text);
  if (trimmed === '') return null;
  const value = Number(trimmed);
  // Number() also reads 0x1F, 0b1 and 0o7, which SpreadsheetML does not.
  return Number.isFinite(value) && !/[xob]/i.test(trimmed) ? value : decodeEscapes(text);
}
