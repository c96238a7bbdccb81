import type { CellValue } from '../workbook/cell';

/** `B1.num`, `A4.value`, `base.population`; notes are `B1.note` and `base.population.note`, last year's figures `B1.prior` and `base.population.prior`. */
export type EntryId = string;
/** An indicator (`B1`) or a base figure (`base.population`): what has a row of the form. */
export type RowId = string;

/** What stands in the cells of the form: entries and notes by id, exactly as typed. Absent is blank. */
export type RawEntries = ReadonlyMap<EntryId, CellValue>;

/** The report that is judged: which targets are due depends on its year, assigned targets on its unit. */
export interface ReportContext {
  readonly year: number;
  /** Administrative code of the unit. */
  readonly unit: string;
}

export type Lane = 'error' | 'missing' | 'query' | 'shortfall';
export const lanes: readonly Lane[] = ['error', 'missing', 'query', 'shortfall'];

export type Verdict =
  'noTarget' | 'error' | 'missing' | 'unavailable' | 'notApplicable' | 'aspiration' | 'met' | 'short' | 'onTheWay';

/** Judgement of one indicator against one milestone. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Ratios with a known verdict: smallest number to add to the numerator so that the floor is met; 0 where it is. */
  readonly lacking?: number;
}

/** What a row still asks of the clerk; `explained`: its note was accepted. */
export type RowTask = 'correct' | 'fill' | 'explain' | 'explained' | 'none';

export type ErrorCode =
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'out-of-range'
  | 'unknown-choice'
  | 'error-value'
  | 'numerator-above-denominator'
  | 'numerator-over-zero'
  | 'relation-violated';
export type FindingCode =
  | ErrorCode
  | 'missing-entry'
  | 'unavailable'
  | 'relation-unlikely'
  | 'many-on-target'
  | 'slipped-digit'
  | 'changed-since-last-year'
  | 'fell-since-last-year'
  | 'below-target';

/** One thing to tell the clerk about the figures. The sentence is made in messages/ from code and facts. */
export interface Finding {
  readonly lane: Lane;
  readonly code: FindingCode;
  /** Row whose note answers it and where it is shown. */
  readonly row: RowId;
  readonly indicator?: string;
  readonly entry: EntryId;
  readonly milestone?: number;
  /** Relation that is broken, by its id in the plan. */
  readonly relation?: string;
  /** What stands in the entry. */
  readonly value?: CellValue;
  /**
   * Figures that the sentence needs. `numerator-above-denominator`, `numerator-over-zero`: numerator, denominator;
   * `out-of-range`: max; `unknown-choice` of a level: highest; `below-target`: numerator, denominator, floor (per cent), strict
   * (1 or 0), lacking, or level, target; `slipped-digit`, `changed-since-last-year`: value, lastYear, and limit (per cent) of the
   * latter; `fell-since-last-year`: numerator, denominator, lastNumerator, lastDenominator, or level, lastLevel, or lastChoice (its
   * place in the list); relations: lesser, greater, or dividend, divisor, min, max, or value, atLeast, or count, of.
   */
  readonly facts?: Readonly<Record<string, number>>;
  /** Query or shortfall whose row has an accepted note. */
  readonly answered?: boolean;
  /** It still stands in the way of sending. */
  readonly blocks: boolean;
}

export interface Assessment {
  /** Indicator → milestone → judgement, for every indicator that a commune reports, `noTarget` included. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<number, Judgement>>;
  /** Ratio indicators whose numerator and positive denominator are known and not in error, as exact figures. */
  readonly rates: ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>;
  /** Worst lane of the findings shown at a row; rows without findings are absent. */
  readonly lanes: ReadonlyMap<RowId, Lane>;
  readonly tasks: ReadonlyMap<RowId, RowTask>;
  /** In order of lane, then of the form. */
  readonly findings: readonly Finding[];
  /** Rows still to be corrected, filled in and explained: the figures of the status line. */
  readonly open: { readonly correct: number; readonly fill: number; readonly explain: number };
  readonly ready: boolean;
}
