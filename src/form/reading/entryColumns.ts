import type { CellRef } from '../../workbook/address';
import { valueAt } from '../../workbook/valueAt';
import type { BindingKind } from '../bindForm';
import { columnMark, type ReportColumns } from '../columns';
import { marksRowId } from '../layout';
import type { IdSheet } from './formSheet';

/** The cell that an entry's name leads to. */
export interface NamedEntry {
  readonly kind: BindingKind;
  readonly cell: CellRef;
}

/**
 * Columns of entries, notes and last year's figures on this sheet. Most names agree on one; where names are lost, the numbered header row has the
 * column's number; where that is gone too, columns are counted from the id column.
 */
export function entryColumns(
  form: IdSheet,
  layout: ReportColumns,
  named: readonly NamedEntry[],
): Readonly<Record<BindingKind, number>> {
  const columnOf = (kind: BindingKind): number =>
    mostFrequent(columnsByName(kind)) ??
    markedColumn(form, columnMark(layout, layout[kind]), layout.last) ??
    form.column + layout[kind] - layout.id;
  const columnsByName = (kind: BindingKind): readonly number[] => {
    const columns: number[] = [];
    for (const { kind: own, cell } of named)
      if (own === kind && cell.sheet === form.sheet.name) columns.push(cell.column);
    return columns;
  };
  return { entry: columnOf('entry'), note: columnOf('note'), prior: columnOf('prior') };
}

/** The value that more than half of them share. */
function mostFrequent(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > columns.length)?.[0];
}

/** Where the numbered header row has this mark; it may stand some columns further to the right than we put it. */
function markedColumn({ sheet, column, rows }: IdSheet, mark: string, width: number): number | undefined {
  const row = rows.get(marksRowId)?.[0];
  if (row === undefined) return undefined;
  for (let candidate = column + 1; candidate <= column + 2 * width; candidate++) {
    const value = valueAt(sheet, row, candidate);
    if (value === mark || (typeof value === 'number' && String(value) === mark)) return candidate;
  }
  return undefined;
}
