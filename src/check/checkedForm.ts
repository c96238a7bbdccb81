import type { ReadingIssue } from '../form/reading/readingIssue';
import type { Assessment, EntryId, Finding, Lane } from '../rules/assessment';
import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { OfferedReading } from './reading';
import type { Receipt } from './receipt';

export type { ReadingCode } from '../form/reading/readingIssue';

/** Something that the reading itself noticed, in the lane where it is told. */
export interface ReadingFinding extends ReadingIssue {
  readonly lane: Extract<Lane, 'error' | 'query'>;
  readonly answered?: boolean;
  readonly blocks: boolean;
}

/** What may be meant by what stands in the finding's cell: one reading is a plain fix, several are a question, likeliest first. */
interface Mendable {
  readonly readings?: readonly OfferedReading[];
}

/** A finding of the rules with its place in the workbook, where it has one; `shown` is the formula in its cell, with its `=`. */
export type PlacedFinding = Finding & { readonly cell?: CellRef; readonly shown?: string };

export type LocatedFinding = (PlacedFinding | ReadingFinding) & Mendable;

/** One form, read and judged: what the pane shows and the command line prints. */
export interface CheckedForm {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly planId: string;
  readonly template: string;
  /** Made by an earlier version of the template; its entries can be carried over. It may be sent as it is. */
  readonly isOlder: boolean;
  readonly entries: ReadonlyMap<EntryId, CellValue>;
  readonly cells: ReadonlyMap<EntryId, CellRef>;
  readonly assessment: Assessment;
  /** In order of lane, then of the form; those about the form as a whole come first. */
  readonly findings: readonly LocatedFinding[];
  /** No finding blocks, of the figures or of the reading. */
  readonly ready: boolean;
  readonly receipt: Receipt;
  /** Where a receipt is written; absent where the form's hidden sheet is lost. */
  readonly receiptCell?: CellRef;
  /** What stands in that cell, exactly: for whoever writes another receipt in its place. */
  readonly receiptValue: CellValue;
}
