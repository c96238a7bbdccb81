import type { FindingCode } from '../assessment';
import type { Decision } from '../decision';
import type { Comparison, Condition, NumberExpression, ValueExpression } from '../expression';
import type { CodeWriter, Composed, Label } from './codeWriter';
import * as I from './instructions';
import type { Program, ResultValue } from './instructions';

/*
 * Expressions become instructions in one piece of memory: a form asks thousands of them, each once, so that looking up where the next
 * one stands takes longer than answering it. As functions in functions they took five times as long.
 */

/** A program that answers what a cell says. */
export function compileValue(expression: ValueExpression, writer: CodeWriter): Program {
  return programOf(() => writeValue(expression, writer), writer);
}

export function compileNumber(expression: NumberExpression, writer: CodeWriter): Program<number> {
  const write = (): void => {
    writeNumber(expression, writer);
    writer.write(I.ANSWER_NUMBER);
  };
  return programOf(write, writer);
}

export function compileCondition(condition: Condition, writer: CodeWriter): Program<boolean> {
  const write = (): void => writeAnswer((yes, no) => writeCondition(condition, yes, no, writer), writer);
  return programOf(write, writer);
}

/** A program that answers the name in which a tree of tests ends. */
export function compileDecision(
  decision: Decision<FindingCode | 'none'>,
  writer: CodeWriter,
): Program<FindingCode | 'none'> {
  return programOf(() => writeDecision(decision, writer), writer);
}

/** Behind each program stand those of the conditions that nothing has asked before. */
function programOf<Answer extends ResultValue>(write: () => void, writer: CodeWriter): Program<Answer> {
  const start: Program<Answer> = writer.position;
  write();
  writer.writeConditions((condition) => writeAnswer((yes, no) => writeComposed(condition, yes, no, writer), writer));
  return start;
}

/** Answers true or false, to which `writeTest` goes on. */
function writeAnswer(writeTest: (yes: Label, no: Label) => void, writer: CodeWriter): void {
  const [yes, no] = [writer.label(), writer.label()];
  writeTest(yes, no);
  writer.place(yes);
  writer.write(I.ANSWER_CONSTANT, writer.constant(true));
  writer.place(no);
  writer.write(I.ANSWER_CONSTANT, writer.constant(false));
}

/** Every way through a value's instructions ends in an answer. */
function writeValue(expression: ValueExpression, writer: CodeWriter): void {
  switch (expression.op) {
    case 'if':
      writeBranch(expression, (part: ValueExpression) => writeValue(part, writer), writer);
      return;
    case 'symbol': {
      const value: ResultValue = expression.symbol === 'empty' ? '' : expression.symbol;
      writer.write(I.ANSWER_CONSTANT, writer.constant(value));
      return;
    }
    case 'choose': {
      writeNumber(expression.index, writer);
      const places = expression.of.map(() => writer.label());
      writer.write(I.CHOOSE, places.length, ...places);
      expression.of.forEach((part, index) => {
        const place = places[index];
        if (place) writer.place(place);
        writeValue(part, writer);
      });
      return;
    }
    case 'entry':
    case 'result':
      writer.write(I.ANSWER_CELL, writer.slotOf(expression));
      return;
    default:
      writeNumber(expression, writer);
      writer.write(I.ANSWER_NUMBER);
  }
}

function writeDecision(decision: Decision<FindingCode | 'none'>, writer: CodeWriter): void {
  if (typeof decision === 'string') writer.write(I.ANSWER_CONSTANT, writer.constant(decision));
  else writeBranch(decision, (part: Decision<FindingCode | 'none'>) => writeDecision(part, writer), writer);
}

/** Test, then one part and the other; both have to end in an answer. */
function writeBranch<Node>(
  { when, then, otherwise }: { readonly when: Condition; readonly then: Node; readonly otherwise: Node },
  writePart: (part: Node) => void,
  writer: CodeWriter,
): void {
  const [yes, no] = [writer.label(), writer.label()];
  writeCondition(when, yes, no, writer);
  writer.place(yes);
  writePart(then);
  writer.place(no);
  writePart(otherwise);
}

const arithmetic = {
  sum: I.ADD,
  difference: I.SUBTRACT,
  product: I.MULTIPLY,
  ratio: I.DIVIDE,
  floorOfRatio: I.DIVIDE_DOWN,
} as const;

/** Leaves one number more on the stack, and goes on behind. */
function writeNumber(expression: NumberExpression, writer: CodeWriter): void {
  switch (expression.op) {
    case 'number':
      writer.write(I.PUSH_CONSTANT, writer.constant(expression.value));
      return;
    case 'entry':
    case 'result':
      writer.write(I.PUSH_CELL, writer.slotOf(expression));
      return;
    case 'if': {
      const end = writer.label();
      const writePart = (part: NumberExpression): void => {
        writeNumber(part, writer);
        writer.write(I.GO, end);
      };
      writeBranch(expression, writePart, writer);
      writer.place(end);
      return;
    }
    case 'max':
      for (const part of expression.of) writeNumber(part, writer);
      writer.write(I.GREATEST, expression.of.length);
      return;
    default:
      writeNumber(expression.left, writer);
      writeNumber(expression.right, writer);
      writer.write(arithmetic[expression.op]);
  }
}

const comparisons: Readonly<Record<Comparison, number>> = {
  '<': I.IS_LESS,
  '<=': I.IS_AT_MOST,
  '=': I.IS_EQUAL,
  '>=': I.IS_AT_LEAST,
  '>': I.IS_MORE,
};
const cellTests = {
  isNumber: I.IS_NUMBER,
  isError: I.IS_ERROR,
  isBlank: I.IS_BLANK,
  isWhole: I.IS_WHOLE,
} as const;

/** Goes on at `yes` or at `no`. */
function writeCondition(condition: Condition, yes: Label, no: Label, writer: CodeWriter): void {
  switch (condition.op) {
    case 'boolean':
      writer.write(I.GO, condition.value ? yes : no);
      return;
    case 'compare':
      writeNumber(condition.left, writer);
      writeNumber(condition.right, writer);
      writer.write(comparisons[condition.relation], yes, no);
      return;
    case 'not':
      writeCondition(condition.of, no, yes, writer);
      return;
    case 'isWord':
      writer.write(I.IS_WORD, writer.slotOf(condition.cell), writer.constant(condition.words), yes, no);
      return;
    case 'isSymbol':
      writer.write(I.IS_SYMBOL, writer.slotOf(condition.cell), writer.constant(condition.symbol), yes, no);
      return;
    case 'if':
    case 'all':
    case 'any':
    case 'noteAccepted':
      writer.write(I.HOLDS, writer.numberOf(condition), yes, no);
      return;
    default:
      writer.write(cellTests[condition.op], writer.slotOf(condition.cell), yes, no);
  }
}

function writeComposed(condition: Composed, yes: Label, no: Label, writer: CodeWriter): void {
  switch (condition.op) {
    case 'if':
      writeBranch<Condition>(condition, (part) => writeCondition(part, yes, no, writer), writer);
      return;
    case 'noteAccepted':
      writer.write(I.IS_ACCEPTED, writer.slotOf(condition.note), writer.constant(condition), yes, no);
      return;
    default:
      condition.of.forEach((part) => {
        const next = writer.label();
        if (condition.op === 'all') writeCondition(part, next, no, writer);
        else writeCondition(part, yes, next, writer);
        writer.place(next);
      });
      writer.write(I.GO, condition.op === 'all' ? yes : no);
  }
}
