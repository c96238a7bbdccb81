/* eslint-disable @typescript-eslint/no-non-null-assertion -- what the writer of the code has put into it and on the stack is there; asking each time takes as long as the rest */
import { isCellError } from '../../workbook/cell';
import { isBlankText } from '../blankText';
import { isAcceptedNote } from '../notes';
import * as I from './instructions';
import type { Code, NoteTerms, Program, ResultValue, Words } from './instructions';

/** The cells of one filled-in form, by number, and what has been found out about them. */
export interface Cells {
  read(slot: number): ResultValue;
  /** What the code's conditions have come to so far, by their number: 0 not asked yet, 1 false, 2 true. */
  readonly answers: Uint8Array;
  /** Room for numbers. */
  readonly stack: number[];
  /** How much of it is in use. */
  top: number;
}

/** Answers one program; it says exactly what its formula says. Cells that are worked out run programs of their own in between. */
export function run<Answer extends ResultValue>(code: Code, program: Program<Answer>, cells: Cells): Answer {
  const { instructions, constants, conditions } = code;
  const { answers, stack } = cells;
  let top = cells.top;
  let at: number = program;

  for (;;) {
    const first = instructions[at + 1]!;
    switch (instructions[at]) {
      case I.HOLDS: {
        let answer = answers[first]!;
        if (answer === 0) {
          cells.top = top;
          answer = answers[first] = run(code, conditions[first]!, cells) === true ? 2 : 1;
        }
        at = instructions[answer === 2 ? at + 2 : at + 3]!;
        break;
      }
      case I.IS_NUMBER:
        cells.top = top;
        at = instructions[typeof cells.read(first) === 'number' ? at + 2 : at + 3]!;
        break;
      case I.IS_SYMBOL:
        cells.top = top;
        at = instructions[cells.read(first) === constants[instructions[at + 2]!] ? at + 3 : at + 4]!;
        break;
      case I.PUSH_CONSTANT:
        stack[top++] = constants[first] as number;
        at += 2;
        break;
      case I.PUSH_CELL: {
        cells.top = top;
        const value = cells.read(first);
        if (typeof value !== 'number') throw new Error(`No number in cell ${first}`);
        stack[top++] = value;
        at += 2;
        break;
      }
      case I.IS_LESS:
        top -= 2;
        at = instructions[stack[top]! < stack[top + 1]! ? at + 1 : at + 2]!;
        break;
      case I.IS_AT_MOST:
        top -= 2;
        at = instructions[stack[top]! <= stack[top + 1]! ? at + 1 : at + 2]!;
        break;
      case I.IS_EQUAL:
        top -= 2;
        at = instructions[stack[top]! === stack[top + 1]! ? at + 1 : at + 2]!;
        break;
      case I.IS_AT_LEAST:
        top -= 2;
        at = instructions[stack[top]! >= stack[top + 1]! ? at + 1 : at + 2]!;
        break;
      case I.IS_MORE:
        top -= 2;
        at = instructions[stack[top]! > stack[top + 1]! ? at + 1 : at + 2]!;
        break;
      case I.GO:
        at = first;
        break;
      case I.IS_WHOLE:
        cells.top = top;
        at = instructions[Number.isInteger(cells.read(first)) ? at + 2 : at + 3]!;
        break;
      case I.IS_ERROR:
        cells.top = top;
        at = instructions[isCellError(cells.read(first)) ? at + 2 : at + 3]!;
        break;
      case I.IS_BLANK: {
        cells.top = top;
        const value = cells.read(first);
        at = instructions[value === null || (typeof value === 'string' && isBlankText(value)) ? at + 2 : at + 3]!;
        break;
      }
      case I.IS_WORD:
        cells.top = top;
        at = instructions[(constants[instructions[at + 2]!] as Words).includes(cells.read(first)) ? at + 3 : at + 4]!;
        break;
      case I.IS_ACCEPTED: {
        cells.top = top;
        const { minLength, stopList } = constants[instructions[at + 2]!] as NoteTerms;
        at = instructions[isAcceptedNote(cells.read(first), minLength, stopList) ? at + 3 : at + 4]!;
        break;
      }
      case I.ADD:
        top--;
        stack[top - 1]! += stack[top]!;
        at++;
        break;
      case I.SUBTRACT:
        top--;
        stack[top - 1]! -= stack[top]!;
        at++;
        break;
      case I.MULTIPLY:
        top--;
        stack[top - 1]! *= stack[top]!;
        at++;
        break;
      case I.DIVIDE:
        top--;
        stack[top - 1]! /= stack[top]!;
        at++;
        break;
      case I.DIVIDE_DOWN:
        top--;
        stack[top - 1] = Math.floor(stack[top - 1]! / stack[top]!);
        at++;
        break;
      case I.GREATEST:
        for (let count = first; count > 1; count--) {
          top--;
          stack[top - 1] = Math.max(stack[top - 1]!, stack[top]!);
        }
        at += 2;
        break;
      case I.CHOOSE: {
        const index = stack[--top]!;
        if (!(index >= 0 && index < first)) throw new Error('Nothing to choose at this index');
        at = instructions[at + 2 + index]!;
        break;
      }
      case I.ANSWER_CONSTANT:
        return constants[first] as Answer;
      case I.ANSWER_CELL:
        cells.top = top;
        return cells.read(first) as Answer;
      case I.ANSWER_NUMBER:
        return stack[--top] as Answer;
      default:
        throw new Error(`No instruction at ${at}`);
    }
  }
}
