import type { EntryId, FindingCode, Lane } from './assessment';
import type { Decision } from './decision';
import type { NumberExpression } from './expression';

/** One question that a row is asked; its findings and the row's lane both follow from the same decision. */
export interface Check {
  readonly decision: Decision<FindingCode | 'none'>;
  /** The entry that a finding is about. */
  readonly entry: EntryId;
  readonly relation?: string;
  readonly milestone?: number;
  /** Figures for the sentence, by code; they can be computed wherever the decision ends in that code. */
  readonly facts?: Partial<Record<FindingCode, Readonly<Record<string, NumberExpression>>>>;
}

export const laneOf: Readonly<Record<FindingCode, Lane>> = {
  'not-a-number': 'error',
  negative: 'error',
  'not-whole': 'error',
  'out-of-range': 'error',
  'unknown-choice': 'error',
  'error-value': 'error',
  'numerator-above-denominator': 'error',
  'numerator-over-zero': 'error',
  'relation-violated': 'error',
  'missing-entry': 'missing',
  unavailable: 'query',
  'relation-unlikely': 'query',
  'many-on-target': 'query',
  'slipped-digit': 'query',
  'changed-since-last-year': 'query',
  'fell-since-last-year': 'query',
  'below-target': 'shortfall',
};
