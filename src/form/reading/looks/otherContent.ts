import { isBlankText } from '../../../rules/blankText';
import type { CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { valueAt } from '../../../workbook/valueAt';
import { sheetNames } from '../../sheetNames';
import type { IdSheet } from '../formSheet';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';

/** What else stands in the workbook: read by nobody, and said so. */
export const otherContent: Look = (found) => [...besideTable(found), ...otherSheets(found)];

/** Room around the table that is looked at: a list of a thousand rows below it is found by its first. */
const around = { rows: 100, columns: 30 };

function besideTable(found: FoundForm): ReadingIssue[] {
  const { form, columns, layout, named, placed } = found;
  const rows = placed.entry.map(({ place }) => place.row);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length === 0) return [];
  const foot = lastRow + layout.signature.name - layout.lastRow;
  const lastColumn = columns.note + layout.columns.last - layout.columns.note;
  const ownRows = new Set([...rows, ...[...form.rows.values()].flat()]);
  /** First column of a row that is not the form's own: below its foot all are, and between its rows those from the entries on. */
  const firstOfOthers = (row: number): number => {
    if (!ownRows.has(row) && row > foot) return form.column + 1;
    return !ownRows.has(row) && row > firstRow && row < lastRow
      ? Math.max(form.column + 1, columns.entry)
      : lastColumn + 1;
  };
  const filled = filledCells(
    form,
    Math.min(form.sheet.rowCount, foot + around.rows),
    lastColumn + around.columns,
    firstOfOthers,
  );
  if (filled.length === 0) return [];
  // An entry that was dragged away is told as such.
  const ownCells = new Set(
    found.located.map(({ binding }) => {
      const { row = 0, column = 0 } = named.get(binding.name) ?? {};
      return `${row} ${column}`;
    }),
  );
  const cells = filled.filter(({ row, column }) => !ownCells.has(`${row} ${column}`));
  const [cell] = cells;
  if (!cell) return [];
  const value = valueAt(form.sheet, cell.row, cell.column);
  return [{ code: 'content-ignored', cell, facts: { count: cells.length, text: textOf(value) } }];
}

function filledCells(
  { sheet }: IdSheet,
  lastRow: number,
  lastColumn: number,
  firstColumn: (row: number) => number,
): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = 1; row <= lastRow; row++) {
    for (let column = firstColumn(row); column <= Math.min(sheet.columnCount, lastColumn); column++) {
      const value = valueAt(sheet, row, column);
      if (value === null || (typeof value === 'string' && isBlankText(value))) continue;
      cells.push({ sheet: sheet.name, row, column });
    }
  }
  return cells;
}

function textOf(value: CellValue): string {
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}

function otherSheets({ workbook, form, copies, named }: FoundForm): ReadingIssue[] {
  const own = new Set<string>([
    form.sheet.name,
    sheetNames.guide,
    sheetNames.data,
    ...copies.map(({ sheet }) => sheet.name),
  ]);
  const data = named.get('ct.meta.plan')?.sheet;
  const others = workbook.sheets.filter(
    ({ name, rowCount }) =>
      rowCount > 0 && name !== data && !own.has(name.replace(/ \(\d{1,3}\)$/, '')) && !own.has(name),
  );
  if (others.length === 0) return [];
  const sheets = others.map(({ name }) => name).slice(0, 5);
  return [{ code: 'sheets-ignored', facts: { count: others.length, sheets: sheets.join(', ') } }];
}
