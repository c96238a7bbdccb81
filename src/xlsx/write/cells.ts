import type { Cell, CellStyle as HucreStyle } from 'hucre';
import { isCellError } from '../../workbook/cell';
import type { CellContent } from '../../workbook/content';
import { checkCell } from './excelLimits';
import { excelText } from './excelText';

/** The cells in hucre's terms, by their position counted from 0. Error values are left out: see `errorCells`. */
export function hucreCells(
  cells: readonly CellContent[],
  styles: ReadonlyMap<string, HucreStyle>,
): Map<string, Partial<Cell>> {
  return new Map(
    cells.map((cell) => {
      checkCell(cell);
      const style = styles.get(cell.style);
      if (!style) throw new RangeError(`No style is named ${cell.style}`);
      return [`${String(cell.row - 1)},${String(cell.column - 1)}`, { style, ...hucreValue(cell) }];
    }),
  );
}

function hucreValue({ value, formula }: CellContent): Partial<Cell> {
  const plain = value === undefined || isCellError(value) ? null : value;
  const stored = typeof plain === 'string' ? excelText(plain) : plain;
  if (formula !== undefined) return { formula: excelText(formula), formulaResult: stored };
  // hucre writes a text that reads like an error value as that error, unless it is rich text.
  if (typeof stored === 'string' && stored.startsWith('#')) return { richText: [{ text: stored }] };
  return { value: stored };
}

/** Cells that show an error value, which hucre cannot write beside a formula. */
export function errorCells(cells: readonly CellContent[]): { row: number; column: number; error: string }[] {
  return cells.flatMap(({ row, column, value }) =>
    value !== undefined && isCellError(value) ? [{ row, column, error: value.error }] : [],
  );
}
