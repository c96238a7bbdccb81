import { isCellError, type CellValue } from '../workbook/cell';
import { isBlankText } from './blankText';
import type { CellOperand, Comparison, Condition, NumberExpression, ResultSymbol, ValueExpression } from './expression';
import { isAcceptedNote } from './notes';

/** What a computed cell says; the symbol `empty` is the empty text, as in the sheet. */
export type ResultValue = CellValue | ResultSymbol;

/** Looks up what an expression refers to. */
export interface Scope {
  read(cell: CellOperand): ResultValue;
}

/** Interprets what a computed cell says, exactly as its formula does. */
export function evaluate(expression: ValueExpression, scope: Scope): ResultValue {
  switch (expression.op) {
    case 'if':
      return evaluate(isTrue(expression.when, scope) ? expression.then : expression.otherwise, scope);
    case 'symbol':
      return expression.symbol === 'empty' ? '' : expression.symbol;
    case 'choose': {
      const chosen = expression.of[evaluateNumber(expression.index, scope)];
      if (!chosen) throw new Error('Nothing to choose at this index');
      return evaluate(chosen, scope);
    }
    case 'entry':
    case 'result':
      return scope.read(expression);
    default:
      return evaluateNumber(expression, scope);
  }
}

export function evaluateNumber(expression: NumberExpression, scope: Scope): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'if':
      return evaluateNumber(isTrue(expression.when, scope) ? expression.then : expression.otherwise, scope);
    case 'entry':
    case 'result': {
      const value = scope.read(expression);
      if (typeof value !== 'number') throw new Error(`${JSON.stringify(expression)} holds no number`);
      return value;
    }
    case 'max':
      return expression.of.reduce((max, part) => Math.max(max, evaluateNumber(part, scope)), -Infinity);
    default:
      return calculate(expression.op, evaluateNumber(expression.left, scope), evaluateNumber(expression.right, scope));
  }
}

export function isTrue(condition: Condition, scope: Scope): boolean {
  switch (condition.op) {
    case 'boolean':
      return condition.value;
    case 'if':
      return isTrue(isTrue(condition.when, scope) ? condition.then : condition.otherwise, scope);
    case 'compare':
      return holds(evaluateNumber(condition.left, scope), condition.relation, evaluateNumber(condition.right, scope));
    case 'not':
      return !isTrue(condition.of, scope);
    case 'all':
      return condition.of.every((part) => isTrue(part, scope));
    case 'any':
      return condition.of.some((part) => isTrue(part, scope));
    case 'noteAccepted':
      return isAcceptedNote(scope.read(condition.note), condition.minLength, condition.stopList);
    case 'isSymbol':
      return scope.read(condition.cell) === condition.symbol;
    default:
      return passes(condition, scope.read(condition.cell));
  }
}

type CellTest = Extract<Condition, { op: 'isNumber' | 'isError' | 'isBlank' | 'isWhole' | 'isWord' }>;

function passes(test: CellTest, value: CellValue): boolean {
  switch (test.op) {
    case 'isNumber':
      return typeof value === 'number';
    case 'isError':
      return isCellError(value);
    case 'isBlank':
      return value === null || (typeof value === 'string' && isBlankText(value));
    case 'isWhole':
      return Number.isInteger(value);
    case 'isWord':
      return typeof value === 'string' && test.words.includes(value);
  }
}

type Arithmetic = 'sum' | 'difference' | 'product' | 'ratio' | 'floorOfRatio';

function calculate(operation: Arithmetic, left: number, right: number): number {
  switch (operation) {
    case 'sum':
      return left + right;
    case 'difference':
      return left - right;
    case 'product':
      return left * right;
    case 'ratio':
      return left / right;
    case 'floorOfRatio':
      return Math.floor(left / right);
  }
}

function holds(left: number, relation: Comparison, right: number): boolean {
  switch (relation) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
  }
}
