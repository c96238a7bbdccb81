import type { EntryId, Lane, RowId, RowTask, Verdict } from './assessment';

/** Computed cells of a row, named as in the workbook: `den`, `rate`, `verdict.2025` … */
export type ResultId = 'den' | 'rate' | 'lane' | 'task' | `verdict.${number}` | `lacking.${number}`;

/** What a result cell can say; the sheet has a word of its own for each. */
export type ResultSymbol = `verdict.${Verdict}` | `lane.${Lane | 'none'}` | `task.${RowTask}` | 'empty';

export interface EntryCell {
  readonly op: 'entry';
  readonly entry: EntryId;
}
export interface ResultCell {
  readonly op: 'result';
  readonly row: RowId;
  readonly result: ResultId;
}
export type CellOperand = EntryCell | ResultCell;

/** The branch not taken is never looked at, neither here nor in Excel. */
export interface If<Node> {
  readonly op: 'if';
  readonly when: Condition;
  readonly then: Node;
  readonly otherwise: Node;
}

/**
 * Whole-number arithmetic (`ratio` alone may have a fraction). A cell may stand here only where a test around it has made sure
 * that it holds a number: the interpreter throws otherwise, the formula would show an error value.
 */
export type NumberExpression =
  | { readonly op: 'number'; readonly value: number }
  | CellOperand
  | {
      readonly op: 'sum' | 'difference' | 'product' | 'ratio';
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  /** Largest whole number that is not above the quotient. */
  | { readonly op: 'floorOfRatio'; readonly left: NumberExpression; readonly right: NumberExpression }
  | { readonly op: 'max'; readonly of: readonly NumberExpression[] }
  | If<NumberExpression>;

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** Tests of a cell (`isNumber` … `isWord`, `isSymbol`, `noteAccepted`) are safe on anything that a cell can hold. */
export type Condition =
  | { readonly op: 'boolean'; readonly value: boolean }
  | {
      readonly op: 'compare';
      readonly relation: Comparison;
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | { readonly op: 'isNumber' | 'isError' | 'isBlank'; readonly cell: CellOperand }
  /** The number in this cell has no fraction, to the last bit; only where it is a number. */
  | { readonly op: 'isWhole'; readonly cell: CellOperand }
  /** Text that is exactly one of these words. */
  | { readonly op: 'isWord'; readonly cell: CellOperand; readonly words: readonly string[] }
  | { readonly op: 'isSymbol'; readonly cell: ResultCell; readonly symbol: ResultSymbol }
  | {
      readonly op: 'noteAccepted';
      readonly note: EntryCell;
      readonly minLength: number;
      readonly stopList: readonly string[];
    }
  | { readonly op: 'not'; readonly of: Condition }
  /** In order: what follows a false part of `all`, or a true part of `any`, is not looked at. */
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | If<Condition>;

/** What a result cell computes. */
export type ValueExpression =
  | NumberExpression
  | { readonly op: 'symbol'; readonly symbol: ResultSymbol }
  /** The part at the (0-based) index; the others are not looked at. */
  | { readonly op: 'choose'; readonly index: NumberExpression; readonly of: readonly ValueExpression[] }
  | If<ValueExpression>;

export type Expression = ValueExpression | Condition;
