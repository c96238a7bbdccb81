import type { CellValue } from '../../workbook/cell';

/** What a cell says to the rules. A symbol is its id as text; the symbol `empty` is the empty text, as in the sheet. */
export type ResultValue = CellValue;

/** Where a program starts in the code. */
export type Program<Answer extends ResultValue = ResultValue> = number & { readonly answer?: Answer };

/**
 * The instructions, each followed by its operands. Numbers wait on a stack; a test goes on at one of its last two operands, where it is
 * true or where it is false.
 */
export const ANSWER_CONSTANT = 0; // constant
export const ANSWER_CELL = 1; // slot
export const ANSWER_NUMBER = 2;
export const PUSH_CONSTANT = 3; // constant
export const PUSH_CELL = 4; // slot
export const ADD = 5;
export const SUBTRACT = 6;
export const MULTIPLY = 7;
export const DIVIDE = 8;
export const DIVIDE_DOWN = 9;
export const GREATEST = 10; // how many
export const GO = 11; // where
export const CHOOSE = 12; // how many, where for each
export const IS_NUMBER = 13; // slot, true, false
export const IS_ERROR = 14; // slot, true, false
export const IS_BLANK = 15; // slot, true, false
export const IS_WHOLE = 16; // slot, true, false
export const IS_WORD = 17; // slot, constant, true, false
export const IS_SYMBOL = 18; // slot, constant, true, false
export const IS_ACCEPTED = 19; // slot, constant, true, false
export const IS_LESS = 20; // true, false
export const IS_AT_MOST = 21; // true, false
export const IS_EQUAL = 22; // true, false
export const IS_AT_LEAST = 23; // true, false
export const IS_MORE = 24; // true, false
/** Asks the condition's own program, once for each form. */
export const HOLDS = 25; // condition, true, false

/** What a note has to be, for it to be accepted. */
export interface NoteTerms {
  readonly minLength: number;
  readonly stopList: readonly string[];
}

/** The words that a cell may hold. */
export type Words = readonly unknown[];

export type Constant = ResultValue | NoteTerms | Words;

/** Programs of one form, in one piece. */
export interface Code {
  readonly instructions: Int32Array;
  readonly constants: readonly Constant[];
  /** Programs of the conditions that several programs may ask, by their number. */
  readonly conditions: Int32Array;
}
