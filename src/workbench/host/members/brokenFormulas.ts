import { CellValueType, ObjectMatrix } from '@univerjs/core';
import type { SheetBlueprint } from '../../model/blueprint';

/** The sheet with `#REF!` in place of every formula, as has been reported of insertions that went wrong. */
export function breakFormulas(sheet: SheetBlueprint): SheetBlueprint {
  const data = structuredClone(sheet.data);
  new ObjectMatrix(data.cellData ?? {}).forValue((_row, _column, cell) => {
    if (cell.f) Object.assign(cell, { f: '=#REF!', v: '#REF!', t: CellValueType.STRING });
  });
  return { ...sheet, data };
}
