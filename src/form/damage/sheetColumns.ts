import type { Plan } from '../../plan/schema';
import type { BindingKind } from '../bindForm';
import { columnMark, reportColumns, type ReportColumns } from '../columns';
import { marksRowId } from '../layout';
import type { IdSheet } from '../reading/formSheet';
import { comparable } from './cellText';
import type { KnownVersion } from '../templateVersion';

/** Where the columns of today's form are on a sheet that may be older, or have had columns inserted or deleted. */
export interface SheetColumns {
  /** `undefined`: the sheet does not have it. */
  of(column: number): number | undefined;
  /** One of the form's columns, as against one beside or between them. */
  isOwn(column: number): boolean;
  /** Every column is where it was put. */
  readonly areInPlace: boolean;
  readonly filledIn: ReadonlySet<number>;
}

export function sheetColumns(
  plan: Plan,
  form: IdSheet,
  version: KnownVersion,
  entryPlaces: Readonly<Record<BindingKind, number>>,
): SheetColumns {
  const [now, then] = [reportColumns(plan), reportColumns(plan, version)];
  const marked = markedColumns(form, then);
  const places = new Map<number, number>([[now.id, form.column]]);
  for (let column = now.first; column <= now.last; column++) {
    const old = earlierColumn(column, now, then);
    const place = old === undefined ? undefined : marked ? marked.get(old) : form.column + old - then.id;
    if (place !== undefined) places.set(column, place);
  }
  const kinds = (['entry', 'note', 'prior'] as const).filter((kind) => earlierColumn(now[kind], now, then));
  for (const kind of kinds) places.set(now[kind], entryPlaces[kind]);
  const own = new Set(places.values());
  return {
    of: (column) => places.get(column),
    isOwn: (column) => own.has(column),
    areInPlace: [...places].every(([column, place]) => column === place) && places.size === now.last,
    filledIn: new Set(kinds.map((kind) => entryPlaces[kind])),
  };
}

/** The first version had no column for last year's figures; those behind it stood one further left. */
function earlierColumn(column: number, now: ReportColumns, then: ReportColumns): number | undefined {
  if (now.lane === then.lane || column < now.prior) return column;
  return column === now.prior ? undefined : column - (now.lane - then.lane);
}

/** Columns by the numbers above them; `undefined` where the row of numbers is gone. */
function markedColumns(
  { sheet, column: idColumn, rows }: IdSheet,
  layout: ReportColumns,
): Map<number, number> | undefined {
  const row = rows.get(marksRowId)?.[0];
  if (row === undefined) return undefined;
  const found = new Map<number, number>();
  let from = idColumn + 1;
  for (let column = layout.first; column <= layout.last; column++) {
    const mark = columnMark(layout, column);
    for (let candidate = from; candidate <= idColumn + 3 * layout.last; candidate++) {
      if (comparable(sheet.at(row, candidate).value) !== mark) continue;
      found.set(column, candidate);
      from = candidate + 1;
      break;
    }
  }
  return found;
}
