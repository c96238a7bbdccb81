import type { CellValue } from '../../workbook/cell';
import { valueAt } from '../../workbook/valueAt';
import { definedName } from '../bindForm';
import { frameKeys, framePlaces, type FrameKey, type FrameValues } from '../frame';
import { marksRowId, type ReportLayout } from '../layout';
import type { IdSheet } from './formSheet';
import type { NamedCells } from './namedCells';

/** What people wrote around the table: by name, else as far above the numbered header row, or below the last row, as it was put. */
export function readFrame(form: IdSheet, layout: ReportLayout, named: NamedCells): FrameValues {
  const places = framePlaces(layout);
  const shifts = { head: headShift(form, layout), end: endShift(form, layout) };
  const values = new Map<FrameKey, CellValue>();
  for (const key of frameKeys) {
    const { row, column, beside } = places[key];
    const name = named.get(definedName(`meta.${key}`));
    const shift = shifts[beside];
    const byPlace =
      shift === undefined ? undefined : { row: row + shift, column: form.column + column - layout.columns.id };
    const place = name?.sheet === form.sheet.name ? name : byPlace;
    const value = place ? valueAt(form.sheet, place.row, place.column) : null;
    if (value !== null && value !== '') values.set(key, value);
  }
  return values;
}

/** By how many rows the head of the table has moved; `undefined` where it is gone. */
function headShift({ rows }: IdSheet, { head }: ReportLayout): number | undefined {
  const row = rows.get(marksRowId)?.[0];
  return row === undefined ? undefined : row - head.columnMarks;
}

/** By how many rows the last row of the table has moved, wherever its rows have been sorted to. */
function endShift({ rows }: IdSheet, layout: ReportLayout): number {
  const last = layout.rows.reduce((last, { id }) => Math.max(last, rows.get(id)?.[0] ?? 0), 0);
  return last - layout.lastRow;
}
