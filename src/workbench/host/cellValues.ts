import { isCellError } from '../../workbook/cell';
import type { CellValue } from '../../workbook/cell';

/** A cell's value as Office.js shows it: "" for blank, an error by its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType` */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
