import { MAX_COLUMN, MAX_ROW, columnNumber, parseRange, quoteSheetName, rangeAddress } from '../../../workbook/address';
import type { RangeRef } from '../../../workbook/address';
import { invalidArgument } from '../hostError';

export const wholeSheet: RangeRef = { row: 1, column: 1, lastRow: MAX_ROW, lastColumn: MAX_COLUMN };

/** Reads "B7", "B7:D9", "B:D" or "7:9", with or without a sheet in front. */
export function parseAddress(address: unknown, location: string): RangeRef {
  if (typeof address !== 'string') throw invalidArgument(location);
  const text = address.replace(/^.*!/, '').trim();
  const range = parseRange(text) ?? wholeColumns(text) ?? wholeRows(text);
  if (!range) throw invalidArgument(location);
  return range;
}

function wholeColumns(text: string): RangeRef | undefined {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const columns = [columnNumber(match?.[1] ?? ''), columnNumber(match?.[2] ?? '')];
  if (columns.includes(0)) return undefined;
  return { ...wholeSheet, column: Math.min(...columns), lastColumn: Math.max(...columns) };
}

function wholeRows(text: string): RangeRef | undefined {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const rows = [Number(match[1]), Number(match[2])];
  if (rows.some((row) => row < 1 || row > MAX_ROW)) return undefined;
  return { ...wholeSheet, row: Math.min(...rows), lastRow: Math.max(...rows) };
}

/** As `Range.address` shows it: the sheet's name quoted only where it has to be. */
export function fullAddress(sheetName: string, range: RangeRef): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !parseRange(sheetName);
  return `${isPlain ? sheetName : quoteSheetName(sheetName)}!${rangeAddress(range)}`;
}

/** The range with dollar signs, as defined names want it. */
export function absoluteReference(sheetName: string, range: RangeRef): string {
  const absolute = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(sheetName)}!${absolute}`;
}
