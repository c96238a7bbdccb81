import type { ReadingCode } from '../../check/checkedForm';

/** What the sentences about the form's shape are made of; a figure that is not known is an empty text. */
export interface ReadingFacts {
  /** Address of the cell, where it is known. */
  readonly cell: string | undefined;
  /** The row's note was accepted as an answer. */
  readonly answered: boolean;
  /** The entry's name, as the form gives it. */
  readonly name: string;
  /** Id of the row, as the hidden column has it. */
  readonly id: string;
  readonly unit: string;
  readonly year: string;
  readonly plan: string;
  readonly template: string;
  /** Versions of the plan: of the one that the form was made by, and of the one in use. */
  readonly version: number;
  readonly current: number;
  /** First and last report year of the plan. */
  readonly first: number;
  readonly last: number;
  /** What the cell shows, or its formula. */
  readonly shown: string;
  /** What was found, and what belongs there. */
  readonly text: string;
  readonly expected: string;
  readonly count: number;
  /** Names of sheets; address of a range. */
  readonly sheets: string;
  readonly range: string;
  /** What was found in another cell. */
  readonly found: string;
  /** Figures of a ratio, or of what was counted. */
  readonly part: number;
  readonly whole: number;
  /** The single reading that is offered, as it is typed. */
  readonly reading: string;
}

/** A language's sentences for what the reading itself noticed. */
export type ReadingTexts<Sentence> = { readonly [Code in ReadingCode]: (facts: ReadingFacts) => Sentence };
