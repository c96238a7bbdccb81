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
      return (cells) => {
        let max = -Infinity;
        for (const part of parts) max = Math.max(max, part(cells));
        return max;
      };
    }
    default: {
      const left = numberEvaluator(expression.left, index);
      return arithmetic[expression.op](left, numberEvaluator(expression.right, index));
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
      return comparisons[condition.relation](left, numberEvaluator(condition.right, index));
    }
    case 'not': {
      const part = conditionEvaluator(condition.of, index);
      return (cells) => !part(cells);
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionEvaluator(part, index));
      const decisive = condition.op === 'any';
      return (cells) => {
        for (const part of parts) if (part(cells) === decisive) return decisive;
        return !decisive;
      };
    }
    case 'noteAccepted': {
      const slot = index.slotOf(condition.note);
      return (cells) => isAcceptedNote(cells.read(slot), condition.minLength, condition.stopList);
    }
    default:
      return cellTest(condition, index.slotOf(condition.cell));
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

function cellTest(test: CellTest, slot: number): Evaluator<boolean> {
  switch (test.op) {
    case 'isNumber':
      return (cells) => typeof cells.read(slot) === 'number';
    case 'isError':
      return (cells) => isCellError(cells.read(slot));
    case 'isBlank':
      return (cells) => isBlank(cells.read(slot));
    case 'isWhole':
      return (cells) => Number.isInteger(cells.read(slot));
    case 'isWord': {
      const words: readonly unknown[] = test.words;
      return (cells) => words.includes(cells.read(slot));
    }
    case 'isSymbol': {
      const { symbol } = test;
      return (cells) => cells.read(slot) === symbol;
    }
  }
}

function isBlank(value: ResultValue): boolean {
  return value === null || (typeof value === 'string' && isBlankText(value));
}

/** Makes one evaluator of two. */
type Joined<Value> = (left: Evaluator<number>, right: Evaluator<number>) => Evaluator<Value>;

const arithmetic: Readonly<Record<'sum' | 'difference' | 'product' | 'ratio' | 'floorOfRatio', Joined<number>>> = {
  sum: (left, right) => (cells) => left(cells) + right(cells),
  difference: (left, right) => (cells) => left(cells) - right(cells),
  product: (left, right) => (cells) => left(cells) * right(cells),
  ratio: (left, right) => (cells) => left(cells) / right(cells),
  floorOfRatio: (left, right) => (cells) => Math.floor(left(cells) / right(cells)),
};

const comparisons: Readonly<Record<Comparison, Joined<boolean>>> = {
  '<': (left, right) => (cells) => left(cells) < right(cells),
  '<=': (left, right) => (cells) => left(cells) <= right(cells),
  '=': (left, right) => (cells) => left(cells) === right(cells),
  '>=': (left, right) => (cells) => left(cells) >= right(cells),
  '>': (left, right) => (cells) => left(cells) > right(cells),
};
