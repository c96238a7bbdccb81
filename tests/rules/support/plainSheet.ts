import { communeRows } from '../../../src/plan/rows';
import type { Plan } from '../../../src/plan/schema';
import type { RawEntries, ReportContext } from '../../../src/rules/assessment';
import type { ResultId } from '../../../src/rules/expression';
import { printFormula, type FormulaPlaces } from '../../../src/rules/formula';
import { rowExpressions } from '../../../src/rules/rows';
import { columnLetters } from '../../../src/workbook/address';
import type { CellContent, SheetContent, WorkbookContent } from '../../../src/workbook/content';

const columns = { id: 1, entry: 2, note: 3, prior: 4, firstResult: 5 } as const;

/** Columns of the results, for a plan with these milestones. */
export function resultColumns(plan: Plan): ReadonlyMap<ResultId, number> {
  const ids = [
    'den',
    'rate',
    'lane',
    'task',
    ...plan.milestones.flatMap((year) => [`verdict.${year}`, `lacking.${year}`]),
  ];
  return new Map(ids.map((id, index) => [id as ResultId, columns.firstResult + index]));
}

/** A cell of the row that the formula stands in, or of the row with this id. */
function cell(column: number, row: string, ownRow: string): string {
  const letters = columnLetters(column);
  return `INDEX($${letters}:$${letters},${row === ownRow ? 'ROW()' : `MATCH("${row}",$A:$A,0)`})`;
}

function columnOf(entry: string): number {
  if (entry.endsWith('.note')) return columns.note;
  return entry.endsWith('.prior') ? columns.prior : columns.entry;
}

function places(plan: Plan, ownRow: string): FormulaPlaces {
  const rowOf = new Map(
    communeRows(plan).flatMap((row) => [row.entry, row.note, row.prior].map((id) => [id, row.id] as const)),
  );
  const results = resultColumns(plan);
  return {
    entry: (id) => cell(columnOf(id), rowOf.get(id) ?? '', ownRow),
    result: (row, id) => cell(results.get(id) ?? 0, row, ownRow),
    symbol: (id) => (id === 'lane.none' ? '' : id),
  };
}

/** The rows' places are shuffled by this step (coprime with their number), so that a row is found by its id alone. */
function placeOf(index: number, count: number): number {
  return 2 + ((index * 7 + 3) % count);
}

/** Where a row stands on the sheet. */
export function rowNumber(plan: Plan, row: string): number {
  const rows = communeRows(plan);
  return placeOf(
    rows.findIndex(({ id }) => id === row),
    rows.length,
  );
}

/** A bare sheet: ids, entries, notes and every computed cell as a formula. */
export function plainSheet(name: string, plan: Plan, context: ReportContext, entries: RawEntries): SheetContent {
  const results = resultColumns(plan);
  const others = new Map(communeRows(plan).map((row) => [row.id, row]));
  const cells = rowExpressions(plan, context).flatMap((expressions): CellContent[] => {
    const row = rowNumber(plan, expressions.row);
    const at = places(plan, expressions.row);
    const texts = [
      [columns.id, expressions.row],
      [columns.entry, entries.get(expressions.entry) ?? null],
      [columns.note, entries.get(others.get(expressions.row)?.note ?? '') ?? null],
      [columns.prior, entries.get(others.get(expressions.row)?.prior ?? '') ?? null],
    ] as const;
    return [
      ...texts.map(([column, value]) => ({
        row,
        column,
        value,
        style: typeof value === 'boolean' ? 'plain' : 'figure',
      })),
      ...[...expressions.results].map(([id, expression]) => ({
        ...{ row, column: results.get(id) ?? 0, style: 'figure' },
        formula: printFormula(expression, at),
      })),
    ];
  });
  return {
    name,
    cells,
    ...{
      visibility: 'visible',
      merges: [],
      columns: [],
      rowHeights: new Map(),
      conditionalFormats: [],
      validations: [],
    },
    ...{ isProtected: false, showGridLines: true },
  };
}

export function plainWorkbook(sheets: readonly SheetContent[]): WorkbookContent {
  const baseFont = { name: 'Times New Roman', size: 12 };
  return {
    sheets,
    names: [],
    // LibreOffice takes TRUE in a cell with a number format for the number 1, whether it was typed or computed.
    styles: {
      plain: { font: baseFont, locked: false },
      figure: { font: baseFont, numberFormat: '#,##0', locked: false },
    },
    baseFont,
    title: '',
    author: '',
  };
}
