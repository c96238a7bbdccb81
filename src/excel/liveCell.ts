import type { Cell, CellValue } from '../workbook/cell';

/** A cell as Excel hands it over: the same position of four grids. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string | undefined;
  readonly numberFormat: unknown;
}

export function liveCell(raw: RawCell): Cell {
  const formula = formulaOf(raw);
  return {
    value: valueOf(raw),
    ...(formula === undefined ? {} : { formula }),
    ...(typeof raw.numberFormat === 'string' && raw.numberFormat !== 'General'
      ? { numberFormat: raw.numberFormat }
      : {}),
  };
}

function valueOf({ value, type }: RawCell): CellValue {
  if (type === 'Error') return { error: String(value) };
  // An empty cell's value is the empty text, which a formula may well return.
  if (type === 'Empty' && value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return null;
}

/**
 * `formulas` repeats a text behind an apostrophe without the apostrophe, so that '=1+1 looks like a formula (office-js #6687).
 * Only there does the "formula" equal the cell's text: no formula results in its own wording.
 */
function formulaOf({ value, formula, type }: RawCell): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return type === 'String' && formula === value ? undefined : formula.slice(1);
}
