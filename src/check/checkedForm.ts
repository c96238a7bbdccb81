import type { Assessment, EntryId, Finding, Lane } from '../rules/assessment';
import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell';

/** Something that the reading itself noticed: the form's shape, not its figures. */
export type ReadingCode =
  | 'formula-in-entry'
  | 'entry-not-found'
  | 'anchors-disagree'
  | 'duplicate-id'
  | 'unit-not-valid'
  | 'year-not-valid'
  | 'other-plan';

export interface ReadingFinding {
  readonly lane: Extract<Lane, 'error' | 'query'>;
  readonly code: ReadingCode;
  readonly entry?: EntryId;
  readonly cell?: CellRef;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly answered?: boolean;
  readonly blocks: boolean;
}

/** A finding with its place in the workbook, where it has one. */
export type LocatedFinding = (Finding & { readonly cell?: CellRef }) | ReadingFinding;

/** One form, read and judged: what the pane shows and the command line prints. */
export interface CheckedForm {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly planId: string;
  readonly template: string;
  readonly entries: ReadonlyMap<EntryId, CellValue>;
  readonly cells: ReadonlyMap<EntryId, CellRef>;
  readonly assessment: Assessment;
  readonly findings: readonly LocatedFinding[];
  /** No finding blocks, of the figures or of the reading. */
  readonly ready: boolean;
}
