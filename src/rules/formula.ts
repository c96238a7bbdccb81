import type { EntryId, RowId } from './assessment';
import { spaces, zeroWidth } from './blankText';
import type { CellOperand, Condition, Expression, NumberExpression, ResultId, ResultSymbol } from './expression';
import { noteAcceptedFormula } from './noteFormula';
import { call, quoteText, substituteEach } from './formulaText';

/** Where an expression's cells are and what its symbols read like, seen from the row whose formula is printed. */
export interface FormulaPlaces {
  /** Reference to the cell of an entry or note, for example `INDEX($E:$E,ROW())`. */
  entry(entry: EntryId): string;
  /** Reference to a computed cell of a row. */
  result(row: RowId, result: ResultId): string;
  /** What the sheet shows for a symbol, unquoted. Words of one kind of result (verdicts, lanes, tasks) differ. */
  symbol(symbol: Exclude<ResultSymbol, 'empty'>): string;
}

/** The expression as an Excel formula without its leading `=`. Functions of Excel 2007 only. */
export function printFormula(expression: Expression, places: FormulaPlaces): string {
  const print = (part: Expression): string => printFormula(part, places);
  switch (expression.op) {
    case 'if':
      return call('IF', print(expression.when), print(expression.then), print(expression.otherwise));
    case 'symbol':
      return expression.symbol === 'empty' ? '""' : quoteText(places.symbol(expression.symbol));
    case 'choose':
      return call('CHOOSE', `1+${print(expression.index)}`, ...expression.of.map(print));
    case 'boolean':
    case 'compare':
    case 'isNumber':
    case 'isError':
    case 'isBlank':
    case 'isWhole':
    case 'isWord':
    case 'isSymbol':
    case 'noteAccepted':
    case 'not':
    case 'all':
    case 'any':
      return printCondition(expression, places);
    default:
      return printNumber(expression, places);
  }
}

function reference(cell: CellOperand, places: FormulaPlaces): string {
  return cell.op === 'entry' ? places.entry(cell.entry) : places.result(cell.row, cell.result);
}

function printNumber(expression: Exclude<NumberExpression, { op: 'if' }>, places: FormulaPlaces): string {
  const print = (part: NumberExpression): string => printFormula(part, places);
  const factor = (part: NumberExpression): string =>
    part.op === 'sum' || part.op === 'difference' ? `(${print(part)})` : print(part);
  switch (expression.op) {
    case 'number':
      return String(expression.value);
    case 'entry':
    case 'result':
      return reference(expression, places);
    case 'sum':
      return `${print(expression.left)}+${print(expression.right)}`;
    case 'difference':
      return `${print(expression.left)}-${factor(expression.right)}`;
    case 'product':
      return `${factor(expression.left)}*${factor(expression.right)}`;
    case 'ratio':
      return `${factor(expression.left)}/${factor(expression.right)}`;
    case 'floorOfRatio':
      return call('INT', `${factor(expression.left)}/${factor(expression.right)}`);
    case 'max':
      return call('MAX', ...expression.of.map(print));
  }
}

function printCondition(condition: Exclude<Condition, { op: 'if' }>, places: FormulaPlaces): string {
  const print = (part: Condition): string => printFormula(part, places);
  switch (condition.op) {
    case 'boolean':
      return condition.value ? 'TRUE' : 'FALSE';
    case 'compare':
      return `${printFormula(condition.left, places)}${condition.relation}${printFormula(condition.right, places)}`;
    case 'isNumber':
      return printIsNumber(reference(condition.cell, places));
    case 'isError':
      return call('ISERROR', reference(condition.cell, places));
    case 'isBlank':
      return printIsBlank(condition.cell, places);
    case 'isWhole':
      return printIsWhole(reference(condition.cell, places));
    case 'isWord':
      return printIsWord(reference(condition.cell, places), condition.words);
    case 'isSymbol':
      return call(
        'EXACT',
        reference(condition.cell, places),
        printFormula({ op: 'symbol', symbol: condition.symbol }, places),
      );
    case 'noteAccepted':
      return noteAcceptedFormula(reference(condition.note, places), condition.minLength, condition.stopList);
    case 'not':
      return call('NOT', print(condition.of));
    // AND and OR look at every argument, and one error value among them is their result: hence IF in IF.
    case 'all':
      return condition.of.map(print).reduceRight((rest, part) => call('IF', part, rest, 'FALSE'));
    case 'any':
      return condition.of.map(print).reduceRight((rest, part) => call('IF', part, 'TRUE', rest));
  }
}

/** To LibreOffice a cell with TRUE or FALSE is a number, too. */
function printIsNumber(cell: string): string {
  return call('IF', call('ISLOGICAL', cell), 'FALSE', call('ISNUMBER', cell));
}

/** A result cell is never filled with spaces by hand; `=""` would compare by the rules of a language, LEN does not. */
function printIsBlank(cell: CellOperand, places: FormulaPlaces): string {
  const text = reference(cell, places);
  return `${call('LEN', cell.op === 'result' ? text : substituteEach(text, [...spaces, ...zeroWidth], ''))}=0`;
}

/**
 * LibreOffice takes numbers that differ by less than 2^-48 of their size for equal, in `=`, in `-` and in MOD and INT. Spreading
 * the fraction 1024 times makes the smallest one that a number can hold visible; for whole numbers every step is exact.
 */
function printIsWhole(cell: string): string {
  return `${cell}*1024-INT(${cell})*1023=INT(${cell})`;
}

/** ISTEXT first: EXACT turns numbers and TRUE into text, and passes error values on. */
function printIsWord(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => call('EXACT', cell, quoteText(word)));
  return call('IF', call('ISTEXT', cell), tests.length > 1 ? call('OR', ...tests) : (tests[0] ?? 'FALSE'), 'FALSE');
}
