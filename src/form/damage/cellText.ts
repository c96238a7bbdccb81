import { isBlankText } from '../../rules/blankText';
import { isCellError, type CellValue } from '../../workbook/cell';

/** Whether two cells say the same, however programs store numbers, letters and line ends. */
export function isSameText(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return comparable(one) === comparable(other);
}

/** The empty text for a cell that says nothing. */
export function comparable(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isCellError(value)) return `!${value.error}`;
  if (typeof value !== 'string')
    return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
  return isBlankText(value) ? '' : value.normalize('NFC').replace(/\s+/g, ' ').trim();
}
