import type { Timing } from '../../../src/excel/timing';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import type { Outcome } from '../../../src/workbook/problem';
import type { GridSheet } from '../../../src/workbench/model/grid';
import type { WorkbookContent } from '../../../src/workbook/content';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { type EmulatedExcel, type EmulatedExcelOptions, openEmulatedExcel } from '../../support/emulatedExcel';

/** Pauses cut short: what is waited for is told by events, not by the clock. */
export const quick = { settle: 5, patience: 200, editPauses: [1, 1, 1] };

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly workbook: ReturnType<typeof createExcelWorkbook>;
  /** Turns to the pane. */
  focus(): void;
  /** Round trips and writes since the last time this was asked. */
  spent(): { readonly roundTrips: number; readonly writes: number };
}

let opened: EmulatedExcel | undefined;

/** Opens the workbook, a blank one without content. At most one is open; `closeWorkbook` belongs after each test. */
export async function openWorkbook(
  content?: WorkbookContent,
  options: Omit<EmulatedExcelOptions, 'file'> = {},
  timing: Partial<Timing> = {},
): Promise<Opened> {
  const file = content && (await writeWorkbook(content));
  const excel = await openEmulatedExcel(file ? { ...options, file } : options);
  opened = excel;
  const listeners = new Set<() => void>();
  const workbook = createExcelWorkbook({
    timing: { ...quick, ...timing },
    subscribeFocus: (onFocus) => {
      listeners.add(onFocus);
      return () => listeners.delete(onFocus);
    },
  });
  let [roundTrips, writes] = [0, 0];
  return {
    excel,
    workbook,
    focus: () => listeners.forEach((listener) => listener()),
    spent() {
      const now = { roundTrips: excel.host.roundTrips, writes: excel.host.writes };
      const since = { roundTrips: now.roundTrips - roundTrips, writes: now.writes - writes };
      ({ roundTrips, writes } = now);
      return since;
    },
  };
}

/** Throws where the emulation was at fault or a member was asked for that it lacks. */
export function closeWorkbook(): void {
  const excel = opened;
  opened = undefined;
  excel?.dispose();
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Unexpected problem: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** Everything that a clerk can tell of a workbook: sheets in order with their cells, and names. */
export function describeWorkbook({ grid }: EmulatedExcel) {
  return {
    sheets: grid.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection !== undefined,
      cells: cellsOf(sheet),
    })),
    names: grid.names.map(({ name, refersTo }) => `${name} = ${refersTo}`).sort(),
    active: grid.activeSheet.name,
  };
}

function cellsOf(sheet: GridSheet) {
  const range = sheet.usedRange(true);
  if (!range) return [];
  const rows = Array.from({ length: range.lastRow }, (_, i) => i + 1);
  const columns = Array.from({ length: range.lastColumn }, (_, i) => i + 1);
  return rows.map((row) =>
    columns.map((column) => {
      const { value, formula } = sheet.cell(row, column);
      return formula === undefined ? value : `=${formula}`;
    }),
  );
}
