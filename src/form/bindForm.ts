import { perPlan } from '../plan/perPlan';
import type { Plan } from '../plan/schema';
import type { EntryId, RowId } from '../rules/assessment';
import type { ResultId } from '../rules/expression';
import { quoteSheetName, cellAddress, type CellRef } from '../workbook/address';
import type { FormLocator } from '../workbook/live';
import type { DefinedName } from '../workbook/snapshot';
import type { ReportColumns } from './columns';
import { reportLayout } from './layout';
import { sheetNames } from './sheetNames';
import { templateVersion, type KnownVersion } from './templateVersion';

export type BindingKind = 'entry' | 'note' | 'prior';

/** Kinds of cells that a version's form has, in the form's order. */
const kindsOf: Readonly<Record<KnownVersion, readonly BindingKind[]>> = {
  '1': ['entry', 'note'],
  '2': ['entry', 'note', 'prior'],
};

/** One cell that the clerk fills in: a figure, level or choice, the note of its row, or what was reported there last year. */
export interface EntryBinding {
  readonly entry: EntryId;
  readonly row: RowId;
  readonly kind: BindingKind;
  readonly name: string;
  readonly cell: CellRef;
}

/** Facts about the form that stand on its hidden sheet. */
export const metaKeys = ['plan', 'template', 'unit', 'year', 'receipt'] as const;
export type MetaKey = (typeof metaKeys)[number];

/** Defined name of an entry, a note, a result (`B1.lacking.2025`) or a fact (`meta.unit`). */
export function definedName(id: string): string {
  return `ct.${id}`;
}

/**
 * Every cell to be filled in of a new form, in the form's order: first all figures, levels and choices, then all notes, then
 * last year's figures.
 */
export function bindForm(plan: Plan, version: KnownVersion = templateVersion): readonly EntryBinding[] {
  return bindingsOf(plan, version);
}

const bindingsOf = perPlan((plan: Plan, version: KnownVersion): readonly EntryBinding[] => {
  const layout = reportLayout(plan, version);
  const { rows } = layout;
  return kindsOf[version].flatMap((kind) =>
    rows.map(({ id, row, ...of }): EntryBinding => ({
      entry: of[kind],
      row: id,
      kind,
      name: definedName(of[kind]),
      cell: { sheet: sheetNames.report, row, column: layout.columns[kind] },
    })),
  );
});

/** The row of an entry, a note or a figure of last year, and its place in the form's order. */
export const entryPlaces = perPlan(
  (plan: Plan): ReadonlyMap<EntryId, { readonly row: RowId; readonly index: number }> =>
    new Map(bindForm(plan).map(({ entry, row }, index) => [entry, { row, index }])),
);

/** Column of the sheet "Báo cáo" that shows a result; `undefined` for a milestone that the form has no columns for. */
export function resultColumn(columns: ReportColumns, result: ResultId): number | undefined {
  if (result === 'den') return columns.denominator;
  if (result === 'rate' || result === 'lane' || result === 'task') return columns[result];
  const [kind, year] = result.split('.');
  const milestone = columns.milestones.find((each) => String(each.milestone) === year);
  return kind === 'verdict' ? milestone?.verdict : milestone?.lacking;
}

/** A workbook-scoped name for one cell. */
export function nameCell(id: string, { sheet, row, column }: CellRef): DefinedName {
  const address = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return { name: definedName(id), refersTo: `${quoteSheetName(sheet)}!${address}` };
}

/** Cell of a fact on the hidden sheet: its key stands to the left of it. */
export function metaCell(key: MetaKey): CellRef {
  return { sheet: sheetNames.data, row: metaKeys.indexOf(key) + 1, column: 2 };
}

/** Cell of the plan's version, beside that of its id. Forms made before it was written have nothing there. */
export function planVersionCell({ column, ...plan }: CellRef): CellRef {
  return { ...plan, column: column + 1 };
}

/** How the form's two sheets that have to be read are found in an open workbook. */
export const formLocator: FormLocator = {
  anchors: [definedName('meta.status'), definedName('meta.plan')],
  sheetNames: [sheetNames.report, sheetNames.data],
};
