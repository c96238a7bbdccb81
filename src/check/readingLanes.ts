import type { ReadingCode, ReadingFinding } from './checkedForm';

/** Where each finding of the reading is told. */
export const readingLanes: Readonly<Record<ReadingCode, ReadingFinding['lane']>> = {
  'entry-not-found': 'error',
  'anchors-disagree': 'error',
  'duplicate-id': 'error',
  'row-unclear': 'error',
  'copies-disagree': 'error',
  'unit-not-valid': 'error',
  'year-not-valid': 'error',
  'other-plan': 'error',
  'other-plan-version': 'query',
  'template-unknown': 'error',
  'unit-name-differs': 'error',
  'year-differs': 'error',
  'as-of-other-year': 'error',
  'same-as-last-year': 'error',
  'many-zeros': 'query',
  'formula-in-entry': 'query',
  'external-link': 'error',
  'percent-format': 'error',
  'date-in-entry': 'error',
  'misleading-format': 'error',
  'misplaced-figure': 'error',
  'merged-entry': 'error',
  'legacy-font': 'error',
  'prior-unreadable': 'query',
  'answer-in-comment': 'query',
  'empty-note': 'query',
  'share-for-count': 'query',
  'label-edited': 'error',
  'unit-edited': 'query',
  'target-edited': 'error',
  'result-overwritten': 'error',
  'rate-mismatch': 'error',
  'hidden-cells': 'query',
  'sheet-renamed': 'query',
  'protection-removed': 'query',
  'content-ignored': 'query',
  'sheets-ignored': 'query',
  'copy-ignored': 'query',
};

/**
 * Queries that are told at a row and never stand in the way of sending: nobody has to know last year's figures, and whether the figures
 * and notes of this year may be sent the sheet computes itself.
 */
export const neverBlocking: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  ...(['prior-unreadable', 'empty-note', 'share-for-count'] as const),
]);
