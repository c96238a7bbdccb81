import { columnLetters, quoteSheetName } from '../../workbook/address';
import type { DataTable } from './dataTable';
import { columnOf } from './sums';

/** First row of the head, which is two rows high. */
export const headRow = 3;
export const firstRow = headRow + 2;
export const codeColumn = 2;
export const flagColumn = 6;
export const reasonColumn = 7;
export const firstEntryColumn = 8;
/** Rows for what departments and the district's own bodies report, where the sums take it along. */
export const ownRows = 3;

/** The last row of units, one being there even where nothing was received. */
export function lastUnitRow({ rows }: DataTable): number {
  return firstRow + Math.max(1, rows.length) - 1;
}

/** Where the data stand, for the formulas that add them up. */
export interface DataPlaces {
  /** Which rows count: compared with the word for it. */
  readonly flags: string;
  /** Column of an entry, by its row of the form. */
  column(id: string): string;
  /** Rows of units alone, without the office's own. */
  readonly unitFlags: string;
  /** Why rows of units do not count, or that several of one unit do. */
  readonly reasons: string;
}

export function dataPlaces(sheet: string, table: DataTable, editable: boolean): DataPlaces {
  const lastUnit = lastUnitRow(table);
  const last = lastUnit + (editable ? ownRows : 0);
  const range = (column: number, lastRow: number): string => {
    const letters = columnLetters(column);
    return `${quoteSheetName(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
  };
  return {
    flags: range(flagColumn, last),
    unitFlags: range(flagColumn, lastUnit),
    reasons: range(reasonColumn, lastUnit),
    column: (id) => range(firstEntryColumn + columnOf(table, id), last),
  };
}
