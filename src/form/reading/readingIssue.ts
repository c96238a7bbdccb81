import type { EntryId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';

/** Something that the reading itself noticed: the form's shape, not its figures. */
export type ReadingCode =
  | 'formula-in-entry'
  | 'entry-not-found'
  | 'anchors-disagree'
  | 'duplicate-id'
  | 'unit-not-valid'
  | 'year-not-valid'
  | 'other-plan'
  | 'template-unknown';

export interface ReadingIssue {
  readonly code: ReadingCode;
  readonly entry?: EntryId;
  readonly cell?: CellRef;
  /** `unit`, `year`, `first`, `last`, `plan`, `template`; `id` and `count` of a row that is there more than once. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
