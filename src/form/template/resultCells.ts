import type { RowId } from '../../rules/assessment';
import type { ResultValue } from '../../rules/evaluate';
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
export function symbolText(texts: FormTexts, symbol: Exclude<ResultSymbol, 'empty'>): string {
  const [kind, name] = symbol.split('.') as [string, string];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    verdict: texts.verdicts,
    lane: texts.lanes,
    task: texts.tasks,
  };
  return words[kind]?.[name] ?? '';
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
  return {
    entry(id) {
      const binding = bindings.get(id);
      if (!binding) throw new Error(`The form has no entry ${id}`);
      return inRow(binding.row, columns[binding.kind]);
    },
    result: (target, result) => inRow(target, columnOf(columns, result)),
    symbol: (symbol) => symbolText(texts, symbol),
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
  const isSymbol = !(result === 'den' || result === 'rate') && typeof value === 'string' && value !== '';
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
