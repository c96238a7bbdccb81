import { nodeCode } from '../../../src/cli/nodeCode';
import type { Outcome } from '../../../src/workbook/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { ReadLimits } from '../../../src/xlsx/read/limits';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

/** Reads a file as a browser does and as Node does, and throws where they do not see the same. */
export function readBothWays(bytes: Uint8Array, limits?: Partial<ReadLimits>): Outcome<WorkbookSnapshot> {
  const portable = readWorkbook(bytes, limits);
  // Limits of its own: what the first way has read is not given out to the second.
  const native = readWorkbook(bytes, { ...limits }, nodeCode);
  const [one, other] = [portable, native].map((outcome) =>
    JSON.stringify(outcome.ok ? { names: outcome.value.names, sheets: outcome.value.sheets.map(cellsOf) } : outcome),
  );
  if (one !== other) throw new Error(`Read in two ways, a file says two things:\n${String(one)}\n${String(other)}`);
  return portable;
}

/** Cells of the upper left corner, by each way of asking for one. */
function cellsOf({ at, valueAt, hasFormula, ...sheet }: SheetSnapshot) {
  const cells = [];
  for (let row = 0; row <= Math.min(sheet.rowCount, 50); row++) {
    for (let column = 0; column <= Math.min(sheet.columnCount, 50); column++) {
      cells.push([at(row, column), valueAt?.(row, column), hasFormula?.(row, column)]);
    }
  }
  return { ...sheet, cells };
}
