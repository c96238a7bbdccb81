import type { RangeRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { interpretTyped } from '../../model/typing';
import type { CellEdit, GridCell, GridSheet } from '../../model/grid';
import { plainValue } from '../cellValues';
import type { HostContext } from '../hostContext';
import { HostError, accessDenied, invalidArgument, sizeMismatch } from '../hostError';

/** Excel's own limit on what one request may carry. */
const MOST_CELLS = 5_000_000;

/** The range cell by cell, as rows of columns. */
export function readCells<Value>(
  sheet: GridSheet,
  range: RangeRef,
  location: string,
  view: (cell: GridCell) => Value,
): Value[][] {
  const [rows, columns] = [range.lastRow - range.row + 1, range.lastColumn - range.column + 1];
  if (rows * columns > MOST_CELLS) {
    throw new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
      location,
    );
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => view(sheet.cell(range.row + row, range.column + column))),
  );
}

export function formulaOrValue(cell: GridCell): string | number | boolean {
  return cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`;
}

/** Writes values or formulas: one for all cells, or rows of columns in which `null` leaves a cell alone. */
export function writeContents(
  host: HostContext,
  sheet: GridSheet,
  range: RangeRef,
  input: unknown,
  location: string,
): void {
  const edits = spread(range, input, location).map(({ row, column, entry }): CellEdit => {
    const cell = sheet.cell(row, column);
    if (sheet.protection && cell.isLocked) throw accessDenied(location);
    return { row, column, ...content(host, entry, cell.numberFormat ?? 'General', location) };
  });
  sheet.edit(edits);
}

/** A protected sheet lets nobody format cells, whether they are locked or not. */
export function writeFormats(sheet: GridSheet, range: RangeRef, input: unknown, location: string): void {
  if (sheet.protection) throw accessDenied(location);
  const edits = spread(range, input, location).map(({ row, column, entry }): CellEdit => {
    if (typeof entry !== 'string') throw invalidArgument(location);
    return { row, column, numberFormat: entry };
  });
  sheet.edit(edits);
}

/** Empties the cells. `applyTo` is "Contents", or "All" for number formats too. */
export function clearCells(sheet: GridSheet, range: RangeRef, applyTo: unknown, location: string): void {
  const used = sheet.usedRange(false);
  if (!used) return;
  const withFormats = applyTo === undefined || applyTo === null || applyTo === 'All';
  if (!withFormats && applyTo !== 'Contents') throw invalidArgument(location);
  if (withFormats && sheet.protection) throw accessDenied(location);
  const lastRow = Math.min(range.lastRow, used.lastRow);
  const lastColumn = Math.min(range.lastColumn, used.lastColumn);
  if (lastRow < range.row || lastColumn < range.column) return;
  const emptied: CellEdit[] = [];
  for (const { row, column } of spread({ ...range, lastRow, lastColumn }, '', location)) {
    if (sheet.protection && sheet.cell(row, column).isLocked) throw accessDenied(location);
    emptied.push({ row, column, value: null, ...(withFormats ? { numberFormat: 'General' } : {}) });
  }
  sheet.edit(emptied);
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entry: unknown;
}

function spread(range: RangeRef, input: unknown, location: string): Entry[] {
  const [rows, columns] = [range.lastRow - range.row + 1, range.lastColumn - range.column + 1];
  if (!Array.isArray(input) && rows * columns > MOST_CELLS) throw invalidArgument(location);
  const lines: unknown[] = Array.isArray(input)
    ? input
    : Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw sizeMismatch(location);
  return (lines as unknown[][]).flatMap((line, row) =>
    line.flatMap((entry, column) =>
      entry === null || entry === undefined ? [] : [{ row: range.row + row, column: range.column + column, entry }],
    ),
  );
}

/** Texts are taken as if they were typed, with English separators: "12" is a number, "=A1" a formula. */
function content(
  host: HostContext,
  entry: unknown,
  numberFormat: string,
  location: string,
): { value: CellValue; numberFormat?: string } | { formula: string } {
  if (typeof entry === 'string') return interpretTyped(entry, numberFormat, 'en-US', host.today());
  if (typeof entry === 'number' && Number.isFinite(entry)) {
    return { value: numberFormat === '@' ? String(entry) : entry };
  }
  if (typeof entry === 'boolean') return { value: entry };
  throw invalidArgument(location);
}
