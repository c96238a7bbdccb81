import type { PlaceStep } from './planPlace';

/** What can be wrong with a plan file. Facts of each code stand beside it. */
export type PlanProblemCode =
  /** The whole text is not JSON, or not an object. */
  | 'not-a-plan'
  | 'missing'
  /** expected: text | number | list | object | boolean */
  | 'wrong-type'
  /** key */
  | 'unknown-key'
  /** allowed: the values, joined by ", " */
  | 'not-allowed'
  /** min */
  | 'too-small'
  /** max */
  | 'too-large'
  | 'not-whole'
  | 'too-many-decimals'
  /** max: characters */
  | 'text-too-long'
  | 'text-empty'
  /** min: elements */
  | 'list-too-short'
  /** expected: date | identifier | entry | unit-code | milestone | plan-id */
  | 'wrong-format'
  /** An assigned target that fits no kind of rule, or not the kind of its indicator. */
  | 'not-a-target'
  /** id */
  | 'duplicate-id'
  | 'unknown-group'
  | 'unknown-base-figure'
  | 'unknown-indicator'
  | 'unknown-entry'
  | 'unknown-milestone'
  | 'unknown-choice'
  | 'unknown-unit'
  /** id: a base figure of the district under a row that communes report. */
  | 'denominator-not-reported'
  /** id: a relation over something that communes do not report. */
  | 'entry-not-reported'
  /** id: a relation that compares numbers names a choice, or something that is not a ratio indicator. */
  | 'entry-not-numeric'
  /** id: a relation of an entry with itself. */
  | 'same-entry'
  /** floor, aspiration */
  | 'aspiration-not-above-floor'
  /** A target above 100 % cannot be met. */
  | 'strict-hundred'
  /** level, highest */
  | 'level-above-highest'
  /** word */
  | 'duplicate-word'
  /** word: has a comma or a quotation mark, which a drop-down list cannot hold. */
  | 'word-not-listable'
  /** word: blank, with blanks at its ends, an ellipsis, a number or TRUE/FALSE. */
  | 'word-not-usable'
  /** length, max: all words of the drop-down list together. */
  | 'choice-list-too-long'
  /** phrase: not lower-case, composed and trimmed, so that it could never match. */
  | 'phrase-not-normalized'
  /** first, last */
  | 'years-out-of-order'
  | 'milestones-out-of-order'
  /** min, max */
  | 'range-out-of-order'
  | 'offices-out-of-order'
  | 'list-dates-out-of-order'
  | 'lists-overlap'
  /** year: nobody receives, or no unit list is valid, on its deadline. */
  | 'no-office'
  | 'no-unit-list'
  /** day, month */
  | 'not-a-day';

/** One thing wrong with a plan. The sentence is made in messages/ from code and facts. */
export interface PlanProblem {
  /** Where, for example `indicators[3] (B1).rule.targets.2025.floor`; empty for the file as a whole. */
  readonly path: string;
  /** The same place step by step, for whoever does not edit the file. */
  readonly place: readonly PlaceStep[];
  readonly code: PlanProblemCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}
