import type { GridSheet } from './grid';
import { interpretTyped } from './typing';
import type { Locale } from './typing';

/** A person types a text and presses Enter. False where the cell is locked, in which case nothing happens. */
export function typeIntoCell(
  sheet: GridSheet,
  row: number,
  column: number,
  text: string,
  locale: Locale,
  today: Date,
): boolean {
  const cell = sheet.cell(row, column);
  if (sheet.protection && cell.isLocked) return false;
  sheet.edit([{ row, column, ...interpretTyped(text, cell.numberFormat ?? 'General', locale, today) }]);
  return true;
}
