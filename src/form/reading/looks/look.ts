import type { Plan } from '../../../plan/schema';
import type { EntryId } from '../../../rules/assessment';
import type { CellValue } from '../../../workbook/cell';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { BindingKind } from '../../bindForm';
import type { ReportLayout } from '../../layout';
import type { IdSheet } from '../formSheet';
import type { RowConflict } from '../identifyRows';
import type { LocatedEntry } from '../locateEntries';
import type { PlacedEntries } from '../placedEntries';
import type { NamedCells } from '../namedCells';
import type { ReadingIssue } from '../readingIssue';
import type { Meta } from '../readMeta';

/** A form whose entries have been found, with the workbook that it stands in. */
export interface FoundForm {
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
  readonly form: IdSheet;
  /** How a form of this version was laid out when it was made. */
  readonly layout: ReportLayout;
  /** Other sheets that hold most of the form's ids. */
  readonly copies: readonly IdSheet[];
  readonly columns: Readonly<Record<BindingKind, number>>;
  readonly located: readonly LocatedEntry[];
  readonly conflicts: readonly RowConflict[];
  readonly placed: PlacedEntries;
  readonly named: NamedCells;
  readonly meta: Meta;
  readonly year: number;
  readonly entries: ReadonlyMap<EntryId, CellValue>;
}

/** One thing to look for in a form. */
export type Look = (found: FoundForm) => readonly ReadingIssue[];
