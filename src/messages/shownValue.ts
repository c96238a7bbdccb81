import type { CellValue } from '../workbook/cell';
import { visibleText } from '../workbook/visibleText';
import { formatNumber } from './numbers';
import type { Language } from './language';

const LONGEST = 40;

/** What stands in a cell, as it is quoted in a sentence: text cut short, nothing that could break the line. */
export function shownValue(language: Language, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const line = [...shownFile(value)];
  return line.length > LONGEST ? `${line.slice(0, LONGEST).join('')}…` : line.join('');
}

/** A file with the folders that it lies in: whole, for it is to be found by it and what differs may be its end, yet on one line. */
export function shownFile(path: string): string {
  return visibleText(path).replace(/\s+/g, ' ').trim();
}

/** Of a path only the file's own name, whole: units tell apart by its end which of their files is meant. */
export function shownName(path: string): string {
  return shownFile(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}
