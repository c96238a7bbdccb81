import type { RowId } from '../../rules/assessment';
import { unavailableWords } from '../../rules/entryDecision';
import type { ResultValue } from '../../rules/machine/instructions';
import type { ResultId, ResultSymbol } from '../../rules/expression';
import { printFormula, type FormulaPlaces } from '../../rules/formula';
import type { RowExpressions } from '../../rules/rows';
import { columnLetters } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { resultColumn, type EntryBinding } from '../bindForm';
import type { ReportColumns } from '../columns';
import type { FormTexts } from '../formTexts';

/** A computed cell: its formula, and what the rules say of the entries that the template is made with. */
export interface ResultCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** Words that the sheet has for what a computed cell can say. */
export function symbolTexts({ verdicts, lanes, tasks }: FormTexts): ReadonlyMap<string, string> {
  const kinds = Object.entries({ verdict: verdicts, lane: lanes, task: tasks });
  return new Map(
    kinds.flatMap(([kind, words]) => Object.entries(words).map(([name, word]) => [`${kind}.${name}`, word] as const)),
  );
}

/**
 * Where a row's formula finds its cells: in its own row by the row's number, elsewhere by the id column, so that neither
 * sorting rows nor dragging a cell bends a formula.
 */
export function placesFrom(
  row: RowId,
  columns: ReportColumns,
  bindings: ReadonlyMap<string, EntryBinding>,
  texts: FormTexts,
): FormulaPlaces {
  const inRow = (target: RowId, column: number): string => {
    const rowNumber = target === row ? 'ROW()' : `MATCH("${target}",${wholeColumn(columns.id)},0)`;
    return `INDEX(${wholeColumn(column)},${rowNumber})`;
  };
  const words = symbolTexts(texts);
  return {
    entry(id) {
      const binding = bindings.get(id);
      if (!binding) throw new Error(`The form has no entry ${id}`);
      return inRow(binding.row, columns[binding.kind]);
    },
    result: (target, result) => inRow(target, columnOf(columns, result)),
    symbol: (symbol) => words.get(symbol) ?? '',
  };
}

export function resultCell(
  { row, results }: RowExpressions,
  result: ResultId,
  value: ResultValue,
  places: FormulaPlaces,
): ResultCell {
  const expression = results.get(result);
  if (!expression) throw new Error(`The form has no result ${row}.${result}`);
  // A denominator is the one result that may repeat a typed text: the sign for a figure that cannot be had.
  const isSymbol =
    typeof value === 'string' && value !== '' && !(unavailableWords as readonly string[]).includes(value);
  return {
    formula: printFormula(expression, places),
    value: isSymbol ? places.symbol(value as Exclude<ResultSymbol, 'empty'>) : value,
  };
}

function columnOf(columns: ReportColumns, result: ResultId): number {
  const column = resultColumn(columns, result);
  if (column === undefined) throw new Error(`The form has no column for ${result}`);
  return column;
}

function wholeColumn(column: number): string {
  const letters = columnLetters(column);
  return `$${letters}:$${letters}`;
}
