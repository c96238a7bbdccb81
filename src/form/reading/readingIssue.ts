import type { EntryId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { OfferedReading } from '../codecs/reading';

/** Something that the reading itself noticed: the form's shape, not its figures. */
export type ReadingCode =
  // Where the form is, and what it is.
  | 'entry-not-found'
  | 'anchors-disagree'
  | 'duplicate-id'
  | 'row-unclear'
  | 'copies-disagree'
  | 'unit-not-valid'
  | 'year-not-valid'
  | 'other-plan'
  | 'other-plan-version'
  | 'template-unknown'
  | 'unit-name-differs'
  | 'year-differs'
  | 'as-of-other-year'
  | 'same-as-last-year'
  | 'many-zeros'
  // How an entry stands in its cell.
  | 'formula-in-entry'
  | 'external-link'
  | 'percent-format'
  | 'date-in-entry'
  | 'misleading-format'
  | 'misplaced-figure'
  | 'merged-entry'
  | 'legacy-font'
  | 'prior-unreadable'
  | 'answer-in-comment'
  | 'empty-note'
  | 'share-for-count'
  // What was done to the rest of the form.
  | 'label-edited'
  | 'unit-edited'
  | 'target-edited'
  | 'result-overwritten'
  | 'rate-mismatch'
  | 'hidden-cells'
  | 'sheet-renamed'
  | 'protection-removed'
  | 'content-ignored'
  | 'sheets-ignored'
  | 'copy-ignored';

export interface ReadingIssue {
  readonly code: ReadingCode;
  readonly entry?: EntryId;
  readonly cell?: CellRef;
  /** What stands in the cell. */
  readonly value?: CellValue;
  /** What the cell shows, or the formula in it with its `=`, where that is not the value. */
  readonly shown?: string;
  readonly readings?: readonly OfferedReading[];
  /**
   * `unit`, `year`, `first`, `last`, `plan`, `template`; `version` of the plan that the form was made by, and `current`; `id` and `count` of a row that is there more than once; `expected` the row that hidden ids or names speak of, `text` the one printed there; `count` and `text` of what was
   * found, `expected` of what belongs there; `sheet` or `sheets` by name; `range` as an address;
   * `part` and `whole` of a ratio, or of what was counted; `found` of what stands in another cell, whose address is `range`.
   */
  readonly facts?: Readonly<Record<string, string | number>>;
}
