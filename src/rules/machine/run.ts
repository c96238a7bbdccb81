import { isCellError } from '../../workbook/cell';
import { isBlankText } from '../blankText';
import { isAcceptedNote } from '../notes';
import * as I from './instructions';
import type { Code, NoteTerms, Program, ResultValue, Words } from './instructions';

/** The cells of one filled-in form, by number, and what has been found out about them. */
export interface Cells {
  read(slot: number): ResultValue;
  /** What conditions have come to so far, by their number: 0 not asked yet, 1 false, 2 true. */
  readonly answers: Uint8Array;
  /** Room for numbers. */
  readonly stack: number[];
  /** How much of it is in use. */
  top: number;
}

/** Answers one program; it says exactly what its formula says. Cells that are worked out run programs of their own in between. */
export function run<Answer extends ResultValue>(code: Code, program: Program<Answer>, cells: Cells): Answer {
  const { instructions, constants } = code;
  const { answers, stack } = cells;
  let top = cells.top;
  let at: number = program;
  const operand = (place: number): number => instructions[at + place] ?? -1;
  const read = (): ResultValue => {
    cells.top = top;
    return cells.read(operand(1));
  };
  const number = (place: number): number => stack[place] ?? NaN;

  for (;;) {
    switch (instructions[at]) {
      case I.IS_KNOWN: {
        const answer = answers[operand(1)];
        at = answer === 0 ? at + 4 : operand(answer === 2 ? 2 : 3);
        break;
      }
      case I.IS_NUMBER:
        at = operand(typeof read() === 'number' ? 2 : 3);
        break;
      case I.IS_SYMBOL:
        at = operand(read() === constants[operand(2)] ? 3 : 4);
        break;
      case I.PUSH_CONSTANT:
        stack[top++] = constants[operand(1)] as number;
        at += 2;
        break;
      case I.PUSH_CELL: {
        const value = read();
        if (typeof value !== 'number') throw new Error(`No number in cell ${operand(1)}`);
        stack[top++] = value;
        at += 2;
        break;
      }
      case I.IS_LESS:
        top -= 2;
        at = operand(number(top) < number(top + 1) ? 1 : 2);
        break;
      case I.IS_AT_MOST:
        top -= 2;
        at = operand(number(top) <= number(top + 1) ? 1 : 2);
        break;
      case I.IS_EQUAL:
        top -= 2;
        at = operand(number(top) === number(top + 1) ? 1 : 2);
        break;
      case I.IS_AT_LEAST:
        top -= 2;
        at = operand(number(top) >= number(top + 1) ? 1 : 2);
        break;
      case I.IS_MORE:
        top -= 2;
        at = operand(number(top) > number(top + 1) ? 1 : 2);
        break;
      case I.GO:
        at = operand(1);
        break;
      case I.REMEMBER_TRUE:
        answers[operand(1)] = 2;
        at += 2;
        break;
      case I.REMEMBER_FALSE:
        answers[operand(1)] = 1;
        at += 2;
        break;
      case I.IS_WHOLE:
        at = operand(Number.isInteger(read()) ? 2 : 3);
        break;
      case I.IS_ERROR:
        at = operand(isCellError(read()) ? 2 : 3);
        break;
      case I.IS_BLANK: {
        const value = read();
        at = operand(value === null || (typeof value === 'string' && isBlankText(value)) ? 2 : 3);
        break;
      }
      case I.IS_WORD:
        at = operand((constants[operand(2)] as Words).includes(read()) ? 3 : 4);
        break;
      case I.IS_ACCEPTED: {
        const { minLength, stopList } = constants[operand(2)] as NoteTerms;
        at = operand(isAcceptedNote(read(), minLength, stopList) ? 3 : 4);
        break;
      }
      case I.ADD:
        top--;
        stack[top - 1] = number(top - 1) + number(top);
        at++;
        break;
      case I.SUBTRACT:
        top--;
        stack[top - 1] = number(top - 1) - number(top);
        at++;
        break;
      case I.MULTIPLY:
        top--;
        stack[top - 1] = number(top - 1) * number(top);
        at++;
        break;
      case I.DIVIDE:
        top--;
        stack[top - 1] = number(top - 1) / number(top);
        at++;
        break;
      case I.DIVIDE_DOWN:
        top--;
        stack[top - 1] = Math.floor(number(top - 1) / number(top));
        at++;
        break;
      case I.GREATEST:
        for (let count = operand(1); count > 1; count--) {
          top--;
          stack[top - 1] = Math.max(number(top - 1), number(top));
        }
        at += 2;
        break;
      case I.CHOOSE: {
        const index = number(--top);
        if (!(index >= 0 && index < operand(1))) throw new Error('Nothing to choose at this index');
        at = operand(2 + index);
        break;
      }
      case I.ANSWER_CONSTANT:
        return constants[operand(1)] as Answer;
      case I.ANSWER_CELL:
        return read() as Answer;
      case I.ANSWER_NUMBER:
        return number(--top) as Answer;
      default:
        throw new Error(`No instruction at ${at}`);
    }
  }
}
