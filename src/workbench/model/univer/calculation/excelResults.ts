import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { FormulaRuntimeService } from '@univerjs/engine-formula';
import type { FunctionVariantType } from '@univerjs/engine-formula';

/**
 * Two things that Univer sees otherwise than Excel: a formula whose result is a blank cell shows 0, and a formula whose result is
 * the empty text is not blank for the formulas that are computed after it.
 */
export class ExcelResults extends FormulaRuntimeService {
  override setRuntimeData(result: FunctionVariantType): void {
    super.setRuntimeData(result);
    const cells = this.getUnitData()[this.currentUnitId]?.[this.currentSubUnitId];
    const cell = cells?.getValue(this.currentRow, this.currentColumn);
    if (!cells || !cell) return;
    if (cell.v === null)
      cells.setValue(this.currentRow, this.currentColumn, { ...cell, v: 0, t: CellValueType.NUMBER });
    if (cell.v === '') keepFromBlank(cell);
  }
}

/** Univer takes a cell with an empty text for blank unless it has a formula id. Not enumerable: it must not reach the sheet. */
function keepFromBlank(cell: ICellData): void {
  Object.defineProperty(cell, 'si', { value: 'text', enumerable: false, configurable: true });
}
