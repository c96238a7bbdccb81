import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import type { ReportContext, RowId } from '../../rules/assessment';
import type { DefinedName, WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetContent } from '../../workbook/content';
import type { FormTexts } from '../formTexts';
import { reportLayout, type ReportLayout } from '../layout';
import { readForm, type ReceivedForm } from '../readEntries';
import type { IdSheet } from '../reading/formSheet';
import type { RowConflict, Witness } from '../reading/identifyRows';
import { locateForm } from '../reading/locateForm';
import type { LocatedEntry } from '../reading/locateEntries';
import type { NamedCells } from '../reading/namedCells';
import { templateContent } from '../templateContent';
import { knownVersion } from '../templateVersion';
import { sheetColumns, type SheetColumns } from './sheetColumns';

/** A form as it stands in a workbook, beside the form as it was made. */
export interface Survey {
  readonly plan: Plan;
  readonly texts: FormTexts;
  readonly workbook: WorkbookSnapshot;
  readonly report: ReportContext;
  readonly received: ReceivedForm;
  readonly form: IdSheet;
  readonly named: NamedCells;
  readonly located: readonly LocatedEntry[];
  readonly columns: SheetColumns;
  readonly conflicts: readonly RowConflict[];
  /** Rows of the sheet that belong to a row of the form, by their ids or by their entries' names. */
  readonly rowIds: ReadonlyMap<number, RowId>;
  /** The form as it is made today, with the same entries. */
  readonly layout: ReportLayout;
  /** Rows of the table there, by their number. */
  readonly tableRows: ReadonlyMap<number, RowId>;
  readonly expected: SheetContent;
  readonly expectedNames: readonly DefinedName[];
}

/** `undefined` where there is no form, or one that cannot be made again: of another plan, a newer version, or a unit that is not in the year's list. */
export function surveyForm(
  plan: Plan,
  workbook: WorkbookSnapshot,
  texts: FormTexts,
  trust?: Witness,
): Survey | undefined {
  const outcome = readForm(plan, workbook, trust);
  if (!outcome.ok) return undefined;
  const received = outcome.value;
  const report = { unit: received.unit.code, year: received.year };
  if (received.planId !== plan.id || !knownVersion(received.template) || !findUnit(plan, report.year, report.unit))
    return undefined;

  const found = locateForm(plan, workbook, trust);
  if (!found) return undefined;
  const { form, named, located, conflicts } = found;
  const ids = new Set(communeRows(plan).map(({ id }) => id));
  const { sheets, names } = templateContent(plan, report, texts, received.entries, received.frame);
  const [expected] = sheets;
  if (!expected) return undefined;
  const layout = reportLayout(plan);
  return {
    ...{ plan, texts, workbook, report, received, form, named, located, conflicts, expected },
    columns: sheetColumns(plan, form, found.version, found.columns),
    rowIds: rowIdsOf(form, ids, located),
    layout,
    tableRows: new Map(layout.rows.map(({ id, row }) => [row, id])),
    expectedNames: names,
  };
}

function rowIdsOf(
  { rows, sheet }: IdSheet,
  ids: ReadonlySet<RowId>,
  located: readonly LocatedEntry[],
): ReadonlyMap<number, RowId> {
  const byName = located.flatMap(({ cell, binding }) =>
    cell?.sheet === sheet.name ? [[cell.row, binding.row] as const] : [],
  );
  const byId = [...rows].flatMap(([id, places]) => (ids.has(id) ? places.map((row) => [row, id] as const) : []));
  return new Map([...byName, ...byId]);
}
