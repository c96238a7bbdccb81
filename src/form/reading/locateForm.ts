import { perPlan } from '../../plan/perPlan';
import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import type { RowId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { bindForm, type BindingKind, type EntryBinding, type MetaKey } from '../bindForm';
import { reportLayout, type ReportLayout } from '../layout';
import { knownVersion, templateVersion, type KnownVersion } from '../templateVersion';
import { entryColumns, type NamedEntry } from './entryColumns';
import { findFormSheets, type IdSheet } from './formSheet';
import { identifyRows, type RowConflict, type Witness } from './identifyRows';
import { locateEntries, type LocatedEntry } from './locateEntries';
import { namedCells, type NamedCells } from './namedCells';
import { printedRows } from './printedRows';
import { readMeta, type Meta } from './readMeta';

/** Where a form and its cells are in a workbook, whatever they hold. */
export interface LocatedForm {
  readonly form: IdSheet;
  /** Other sheets that have nearly all ids. */
  readonly copies: readonly IdSheet[];
  readonly named: NamedCells;
  readonly meta: Meta;
  /** Version of the plan that the form was made by, where it says. */
  readonly planVersion?: number;
  readonly metaCells: Readonly<Partial<Record<MetaKey, CellRef>>>;
  readonly contradictions: readonly MetaKey[];
  readonly year: number;
  /** What is no version of ours is read as today's: what can be found is shown beside the finding that says so. */
  readonly version: KnownVersion;
  readonly layout: ReportLayout;
  readonly bindings: readonly EntryBinding[];
  readonly columns: Readonly<Record<BindingKind, number>>;
  readonly located: readonly LocatedEntry[];
  /** Rows whose words and anchors contradict each other. */
  readonly conflicts: readonly RowConflict[];
}

const rowIds = perPlan((plan: Plan): ReadonlySet<RowId> => new Set(communeRows(plan).map(({ id }) => id)));

/** Entries whose names lead to a cell. */
function entriesByName(plan: Plan, named: NamedCells): readonly NamedEntry[] {
  const entries = bindForm(plan);
  const cells = named.all(entries);
  const found: NamedEntry[] = [];
  entries.forEach(({ kind }, index) => {
    const cell = cells[index];
    if (cell) found.push({ kind, cell });
  });
  return found;
}

/** `undefined` where there is no sheet with our rows, or none that says which year it reports on. `trust` settles which row is which. */
export function locateForm(plan: Plan, workbook: WorkbookSnapshot, trust?: Witness): LocatedForm | undefined {
  const named = namedCells(workbook);
  const namedEntries = entriesByName(plan, named);
  const [found, ...copies] = findFormSheets(workbook, rowIds(plan), namedEntries);
  if (!found) return undefined;
  const { meta, cells: metaCells, planVersion, contradictions } = readMeta(workbook, found, named);
  if (!/^\d{4}$/.test(meta.year)) return undefined;

  const version = knownVersion(meta.template) ?? templateVersion;
  const layout = reportLayout(plan, version);
  const bindings = bindForm(plan, version);
  const columns = entryColumns(found, layout.columns, namedEntries);
  const printed = printedRows(plan, found, Math.min(columns.entry - 1, found.column + layout.columns.last));
  const { form, conflicts } = identifyRows(found, bindings, named, printed, trust);
  const located = locateEntries(bindings, form, columns, named);
  return {
    ...{ form, copies, named, meta, metaCells, contradictions, year: Number(meta.year) },
    ...(planVersion !== undefined && { planVersion }),
    ...{ version, layout, bindings, columns, located, conflicts },
  };
}
