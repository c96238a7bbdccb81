import type { CellContent, ValidationContent } from '../../workbook/content';
import type { RangeRef } from '../../workbook/address';

/** Beyond these Excel offers to repair the file. Whoever makes content keeps them; to break one is a bug. */
const limits = {
  text: 32_767,
  formula: 8_192,
  promptTitle: 32,
  prompt: 255,
  errorTitle: 32,
  error: 225,
  list: 255,
};

export function checkCell({ value, formula = '', row, column }: CellContent): void {
  const where = `the cell in row ${String(row)}, column ${String(column)}`;
  checkLength(formula, limits.formula, `formula of ${where}`);
  if (typeof value === 'string') checkLength(value, limits.text, `text of ${where}`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`No finite number in ${where}`);
}

export function checkValidation(validation: ValidationContent): void {
  for (const key of ['promptTitle', 'prompt', 'errorTitle', 'error'] as const) {
    checkLength(validation[key] ?? '', limits[key], key);
  }
}

/** An inline list is one text, in which nothing can protect a comma. */
export function checkList(items: readonly string[]): void {
  checkLength(items.join(','), limits.list, 'list of a validation');
  if (items.length === 0 || items.some((item) => item.includes(','))) throw new RangeError('No list of plain items');
}

/**
 * Relative references count from the first range's first cell in Excel's own words, and from the upper left corner of all ranges
 * in other programs (ironcalc #1145, openxlsx2 #1688). So they have to be the same cell.
 */
export function checkAnchor(ranges: readonly RangeRef[]): void {
  const [first] = ranges;
  if (!first) throw new RangeError('No range');
  if (ranges.some((range) => range.row < first.row || range.column < first.column)) {
    throw new RangeError('The first range of a formula has to be the one at the upper left');
  }
}

function checkLength(text: string, limit: number, what: string): void {
  if (text.length > limit) throw new RangeError(`More than ${String(limit)} characters: ${what}`);
}
