import type { RowId } from '../../rules/assessment';
import type { CellContent } from '../../workbook/content';
import { columnMark } from '../columns';
import { marksRowId } from '../layout';
import { isFilledIn } from './cellDamage';
import { comparable, isSameText } from './cellText';
import type { RepairPlan } from './damage';
import { cellKey, type Placement } from './placeEntries';
import { sheetCells, type PlacedCell } from './sheetCells';
import type { Survey } from './surveyForm';

/** Whatever stands on the sheet and is neither the form's own nor among the entries that are kept. */
export function unplacedCells(survey: Survey, { entries, taken }: Placement): RepairPlan['unplaced'] {
  const { form, rowIds, received, layout } = survey;
  const own = ownTexts(survey);
  const inRows = madeInRows(survey);
  const printed = printedInColumns(inRows);
  const frame = new Set([...received.frame.values()].map(comparable));
  const marks = new Set(
    Array.from({ length: layout.columns.last }, (_, index) => columnMark(layout.columns, index + 1)),
  );
  const marksRows = new Set(form.rows.get(marksRowId));
  const isKnown = (placed: PlacedCell): boolean => {
    const { row, column, cell } = placed;
    const text = comparable(cell.value);
    if (text === '' || taken.has(cellKey({ sheet: form.sheet.name, row, column }))) return true;
    const id = rowIds.get(row);
    if (id !== undefined) return isOfRow(placed, id);
    if (column === form.column && factMark.test(text)) return true;
    if (own.has(text) || frame.has(text) || isStatus(survey, text)) return true;
    return marksRows.has(row) && marks.has(text);
  };
  /** In a row of the form: as it was made or as another row was, or once more what is kept from another copy of the row. */
  function isOfRow({ column, cell }: PlacedCell, id: RowId): boolean {
    const made = inRows.get(id)?.get(column);
    if (!made) return false;
    if (typeof made === 'string') return isSameText(cell.value, entries.get(made));
    if (made.formula !== undefined && cell.formula !== undefined) return true;
    return isSameText(cell.value, made.value) || Boolean(printed.get(column)?.has(comparable(cell.value)));
  }
  return sheetCells(form.sheet)
    .filter((placed) => !isKnown(placed))
    .map(({ row, column, cell }) => ({ cell: { sheet: form.sheet.name, row, column }, value: cell.value }));
}

/** The form's facts in its hidden column. */
const factMark = /^(?:plan|template|unit|year)=/;

/** Of every row of the form, what was made in each of its columns on this sheet, or the id of the entry there. */
function madeInRows(survey: Survey): ReadonlyMap<RowId, ReadonlyMap<number, CellContent | string>> {
  const { expected, tableRows, columns, located, layout } = survey;
  const rows = new Map<RowId, Map<number, CellContent | string>>();
  for (const made of expected.cells) {
    const id = tableRows.get(made.row);
    const column = columns.of(made.column);
    if (id === undefined || column === undefined || isFilledIn(made.column, survey)) continue;
    const row = rows.get(id) ?? new Map<number, CellContent | string>();
    rows.set(id, row.set(column, made));
  }
  for (const { binding } of located) {
    const column = columns.of(layout.columns[binding.kind]);
    if (column !== undefined) rows.get(binding.row)?.set(column, binding.entry);
  }
  return rows;
}

/** Words that the form prints in its rows, by column: where they have changed places, none is missing. */
function printedInColumns(inRows: ReturnType<typeof madeInRows>): ReadonlyMap<number, ReadonlySet<string>> {
  const printed = new Map<number, Set<string>>();
  for (const row of inRows.values()) {
    for (const [column, made] of row) {
      if (typeof made === 'string' || typeof made.value !== 'string' || made.formula !== undefined) continue;
      printed.set(column, (printed.get(column) ?? new Set()).add(comparable(made.value)));
    }
  }
  return printed;
}

/** Words that the form has outside its rows: a figure there is nobody's. */
function ownTexts({ expected, tableRows }: Survey): ReadonlySet<string> {
  const texts = expected.cells.flatMap(({ row, value }) =>
    tableRows.has(row) || typeof value !== 'string' ? [] : [comparable(value)],
  );
  return new Set(texts.filter((text) => !/^\d*$/.test(text)));
}

function isStatus({ texts: { status } }: Survey, text: string): boolean {
  return text === comparable(status.ready) || text.startsWith(comparable(status.blocked));
}
