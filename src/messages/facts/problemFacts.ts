import type { ProblemCode } from '../../workbook/problem';

/** What the sentences about a failure are made of; unknown facts are empty texts. */
export interface ProblemTextFacts {
  /** The file's format, as its maker named it. */
  readonly format: string;
  /** What Office or the adapter called the failure. */
  readonly code: string;
  /** Address of one of the cells concerned. */
  readonly cell: string;
}

/** A language's sentences for expected failures. */
export type ProblemTexts<Sentence> = { readonly [Code in ProblemCode]: (facts: ProblemTextFacts) => Sentence };
