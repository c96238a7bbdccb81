import type { RefusedFile } from '../../check/lastYearFiles';
import type { Sentence } from '../sentence';

export interface RefusalFacts {
  readonly file: string;
  /** What kept an unreadable file from being read. */
  readonly problem: Sentence;
  readonly year: string;
  readonly expected: string;
  readonly unit: string;
  /** File that was taken before. */
  readonly used: string;
}

/** A language's words about the files of last year. */
export interface LastYearTexts {
  readonly refused: { readonly [Code in RefusedFile['code']]: (facts: RefusalFacts) => Sentence };
  /** Predecessors without a file. */
  missing(facts: { readonly year: string; readonly units: readonly string[] }): Sentence;
  /** Predecessors that only a part came from. */
  split(facts: { readonly units: readonly string[] }): Sentence;
}
