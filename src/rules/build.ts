import type { EntryId, RowId } from './assessment';
import type {
  CellOperand,
  Comparison,
  Condition,
  EntryCell,
  If,
  NumberExpression,
  ResultCell,
  ResultId,
  ResultSymbol,
  ValueExpression,
} from './expression';

export const yes: Condition = { op: 'boolean', value: true };
export const no: Condition = { op: 'boolean', value: false };

export function entry(id: EntryId): EntryCell {
  return { op: 'entry', entry: id };
}

export function result(row: RowId, id: ResultId): ResultCell {
  return { op: 'result', row, result: id };
}

export function symbol(id: ResultSymbol): ValueExpression {
  return { op: 'symbol', symbol: id };
}

export function number(value: number): NumberExpression {
  return { op: 'number', value };
}

export function sum(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: 'sum', left, right };
}

export function difference(left: NumberExpression, right: NumberExpression): NumberExpression {
  return { op: 'difference', left, right };
}

/** `factor` × `of`, left out where the factor is 1. */
export function times(of: NumberExpression, factor: number): NumberExpression {
  return factor === 1 ? of : { op: 'product', left: of, right: number(factor) };
}

export function compare(left: NumberExpression, relation: Comparison, right: NumberExpression | number): Condition {
  return { op: 'compare', relation, left, right: typeof right === 'number' ? number(right) : right };
}

export function isNumber(cell: CellOperand): Condition {
  return { op: 'isNumber', cell };
}

export function isWord(cell: CellOperand, words: readonly string[]): Condition {
  return { op: 'isWord', cell, words };
}

export function isSymbol(cell: ResultCell, id: ResultSymbol): Condition {
  return { op: 'isSymbol', cell, symbol: id };
}

export function not(of: Condition): Condition {
  return { op: 'not', of };
}

export function all(...parts: readonly Condition[]): Condition {
  const of = parts.filter((part) => part !== yes);
  if (of.includes(no)) return no;
  return of.length > 1 ? { op: 'all', of } : (of[0] ?? yes);
}

export function any(...parts: readonly Condition[]): Condition {
  const of = parts.filter((part) => part !== no);
  if (of.includes(yes)) return yes;
  return of.length > 1 ? { op: 'any', of } : (of[0] ?? no);
}

export function when<Then, Otherwise>(condition: Condition, then: Then, otherwise: Otherwise): If<Then | Otherwise> {
  return { op: 'if', when: condition, then, otherwise };
}

/** Percent with at most two decimals as a fraction of whole numbers: 75 → 75/100, 12.5 → 1250/10000. */
export function wholeFraction(percent: number): { readonly part: number; readonly whole: number } {
  const hundredths = Math.round(percent * 100);
  return hundredths % 100 === 0 ? { part: hundredths / 100, whole: 100 } : { part: hundredths, whole: 10_000 };
}
