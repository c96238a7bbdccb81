import { isCellError, type CellValue } from '../workbook/cell';
import { isBlankText } from './blankText';
import type { Decision } from './decision';
import type { CellOperand, Comparison, Condition, NumberExpression, ValueExpression } from './expression';
import { isAcceptedNote } from './notes';

/** What a cell says to the rules. A symbol is its id as text; the symbol `empty` is the empty text, as in the sheet. */
export type ResultValue = CellValue;

/** The cells of one filled-in form, by number. */
export interface Cells {
  read(slot: number): ResultValue;
}

/** Numbers the cells that expressions refer to. */
export interface CellIndex {
  slotOf(cell: CellOperand): number;
}

/** An expression made ready to be asked of one form after the other; it says exactly what its formula says. */
export type Evaluator<Value> = (cells: Cells) => Value;

export function valueEvaluator(expression: ValueExpression, index: CellIndex): Evaluator<ResultValue> {
  switch (expression.op) {
    case 'if':
      return branch(expression, index, (part) => valueEvaluator(part, index));
    case 'symbol': {
      const value = expression.symbol === 'empty' ? '' : expression.symbol;
      return () => value;
    }
    case 'choose': {
      const choose = numberEvaluator(expression.index, index);
      const parts = expression.of.map((part) => valueEvaluator(part, index));
      return (cells) => {
        const chosen = parts[choose(cells)];
        if (!chosen) throw new Error('Nothing to choose at this index');
        return chosen(cells);
      };
    }
    case 'entry':
    case 'result': {
      const slot = index.slotOf(expression);
      return (cells) => cells.read(slot);
    }
    default:
      return numberEvaluator(expression, index);
  }
}

export function numberEvaluator(expression: NumberExpression, index: CellIndex): Evaluator<number> {
  switch (expression.op) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'if':
      return branch(expression, index, (part) => numberEvaluator(part, index));
    case 'entry':
    case 'result': {
      const slot = index.slotOf(expression);
      return (cells) => {
        const value = cells.read(slot);
        if (typeof value !== 'number') throw new Error(`No number in ${JSON.stringify(expression)}`);
        return value;
      };
    }
    case 'max': {
      const parts = expression.of.map((part) => numberEvaluator(part, index));
      return (cells) => parts.reduce((max, part) => Math.max(max, part(cells)), -Infinity);
    }
    default: {
      const left = numberEvaluator(expression.left, index);
      const right = numberEvaluator(expression.right, index);
      const calculate = arithmetic[expression.op];
      return (cells) => calculate(left(cells), right(cells));
    }
  }
}

export function conditionEvaluator(condition: Condition, index: CellIndex): Evaluator<boolean> {
  switch (condition.op) {
    case 'boolean':
      return () => condition.value;
    case 'if':
      return branch(condition, index, (part) => conditionEvaluator(part, index));
    case 'compare': {
      const left = numberEvaluator(condition.left, index);
      const right = numberEvaluator(condition.right, index);
      const holds = comparisons[condition.relation];
      return (cells) => holds(left(cells), right(cells));
    }
    case 'not': {
      const part = conditionEvaluator(condition.of, index);
      return (cells) => !part(cells);
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionEvaluator(part, index));
      return condition.op === 'all'
        ? (cells) => parts.every((part) => part(cells))
        : (cells) => parts.some((part) => part(cells));
    }
    case 'noteAccepted': {
      const slot = index.slotOf(condition.note);
      return (cells) => isAcceptedNote(cells.read(slot), condition.minLength, condition.stopList);
    }
    default: {
      const slot = index.slotOf(condition.cell);
      const passes = cellTest(condition);
      return (cells) => passes(cells.read(slot));
    }
  }
}

/** The name in which a tree of tests ends. */
export function decisionEvaluator<Name extends string>(decision: Decision<Name>, index: CellIndex): Evaluator<Name> {
  if (typeof decision === 'string') return () => decision;
  return branch(decision, index, (part: Decision<Name>) => decisionEvaluator(part, index));
}

function branch<Node, Value>(
  { when, then, otherwise }: { readonly when: Condition; readonly then: Node; readonly otherwise: Node },
  index: CellIndex,
  evaluator: (part: Node) => Evaluator<Value>,
): Evaluator<Value> {
  const test = conditionEvaluator(when, index);
  const [yes, no] = [evaluator(then), evaluator(otherwise)];
  return (cells) => (test(cells) ? yes(cells) : no(cells));
}

type CellTest = Extract<Condition, { op: 'isNumber' | 'isError' | 'isBlank' | 'isWhole' | 'isWord' | 'isSymbol' }>;

function cellTest(test: CellTest): (value: ResultValue) => boolean {
  switch (test.op) {
    case 'isNumber':
      return (value) => typeof value === 'number';
    case 'isError':
      return isCellError;
    case 'isBlank':
      return (value) => value === null || (typeof value === 'string' && isBlankText(value));
    case 'isWhole':
      return Number.isInteger;
    case 'isWord':
      return (value) => typeof value === 'string' && test.words.includes(value);
    case 'isSymbol':
      return (value) => value === test.symbol;
  }
}

const arithmetic: Readonly<
  Record<'sum' | 'difference' | 'product' | 'ratio' | 'floorOfRatio', (left: number, right: number) => number>
> = {
  sum: (left, right) => left + right,
  difference: (left, right) => left - right,
  product: (left, right) => left * right,
  ratio: (left, right) => left / right,
  floorOfRatio: (left, right) => Math.floor(left / right),
};

const comparisons: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};
