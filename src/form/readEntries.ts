import type { Plan } from '../plan/schema';
import { findUnit, isReportYear } from '../plan/units';
import type { EntryId } from '../rules/assessment';
import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import { failure, success, type Outcome } from '../workbook/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { unitReadings } from './codecs/unitReadings';
import type { FrameValues } from './frame';
import type { ReadingIssue } from './reading/readingIssue';
import type { IdSheet } from './reading/formSheet';
import type { RowConflict, Witness } from './reading/identifyRows';
import { locateForm, type LocatedForm } from './reading/locateForm';
import { lookAt } from './reading/looks/looks';
import { duplicateRows, type LocatedEntry } from './reading/locateEntries';
import { placedEntries, type PlacedEntries } from './reading/placedEntries';
import { readFrame } from './reading/readFrame';
import { knownVersion, templateVersion } from './templateVersion';

/** What a form says, as typed; nothing of it is judged, and no result that stands in the file is believed. */
export interface ReceivedForm {
  readonly planId: string;
  readonly template: string;
  /** Made by an earlier version, whose entries can be carried over into the one of today. Everything asked today is in it. */
  readonly isOlder: boolean;
  /** The name is the code where the year's list does not have the unit. */
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  /** Text of the receipt's cell, and the cell where it was found. */
  readonly receipt: string;
  readonly receiptCell?: CellRef;
  /** What stands in that cell, exactly: for whoever writes another receipt in its place. */
  readonly receiptValue: CellValue;
  /** Entries, notes and last year's figures that hold anything. */
  readonly entries: ReadonlyMap<EntryId, CellValue>;
  readonly cells: ReadonlyMap<EntryId, CellRef>;
  /** Fonts of the entries' and notes' texts, where the source knows them. */
  readonly fonts: ReadonlyMap<EntryId, string>;
  /** Comments on the form's sheet, where the source knows them. */
  readonly comments: NonNullable<SheetSnapshot['comments']>;
  /** What people wrote around the table. */
  readonly frame: FrameValues;
  /** In the form's order, those about the form as a whole first. */
  readonly issues: readonly ReadingIssue[];
}

/**
 * Reads the form in a workbook, wherever its sheet and rows have been moved to. The problem is `not-our-form` where there is no sheet
 * with our rows, or none that says which year it reports on. `trust` settles which row is which where that is not clear.
 */
export function readForm(plan: Plan, workbook: WorkbookSnapshot, trust?: Witness): Outcome<ReceivedForm> {
  const found = locateForm(plan, workbook, trust);
  if (!found) return failure('not-our-form');
  const { form, named, meta, metaCells, contradictions, year, version, layout, bindings, located, conflicts } = found;
  const placed = placedEntries(located, form);
  const entries = valuesOf(placed);
  return success({
    planId: meta.plan,
    template: meta.template,
    isOlder: version !== templateVersion,
    unit: { code: meta.unit, name: findUnit(plan, year, meta.unit)?.name.vi ?? meta.unit },
    year,
    receipt: meta.receipt,
    ...(metaCells.receipt && { receiptCell: metaCells.receipt }),
    receiptValue: metaCells.receipt ? valueAt(workbook, metaCells.receipt) : null,
    entries,
    fonts: fontsOf(placed),
    comments: form.sheet.comments ?? [],
    cells: cellsOf(located),
    frame: readFrame(form, layout, named),
    issues: [
      ...contradictions.map((key): ReadingIssue => ({ code: 'anchors-disagree', facts: { id: `meta.${key}` } })),
      ...metaIssues(plan, found),
      ...entryIssues(located, form, duplicateRows(bindings, form), conflicts),
      ...lookAt({ ...found, plan, workbook, placed, entries }),
    ],
  });
}

function valueAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  return sheets.find(({ name }) => name === sheet)?.at(row, column).value ?? null;
}

function metaIssues(plan: Plan, { meta, year, metaCells, planVersion }: LocatedForm): ReadingIssue[] {
  const { plan: planId, unit, template } = meta;
  const issues: ReadingIssue[] = [];
  if (planId !== plan.id) issues.push({ code: 'other-plan', facts: { plan: planId } });
  else if (planVersion !== undefined && planVersion !== plan.version) {
    issues.push({ code: 'other-plan-version', facts: { version: planVersion, current: plan.version } });
  }
  if (template !== '' && !knownVersion(template)) issues.push({ code: 'template-unknown', facts: { template } });
  if (!isReportYear(plan, year)) issues.push({ code: 'year-not-valid', facts: { year, ...plan.reportYears } });
  else if (!findUnit(plan, year, unit)) {
    const readings = unitReadings(plan, year, unit);
    const cell = metaCells.unit && readings.length > 0 ? { cell: metaCells.unit } : {};
    issues.push({ code: 'unit-not-valid', ...cell, value: unit, readings, facts: { unit, year } });
  }
  return issues;
}

function valuesOf(placed: PlacedEntries): ReadonlyMap<EntryId, CellValue> {
  const values = new Map<EntryId, CellValue>();
  for (const kind of [placed.entry, placed.note, placed.prior]) {
    for (const { binding, cell } of kind) if (cell.value !== null) values.set(binding.entry, cell.value);
  }
  return values;
}

function cellsOf(located: readonly LocatedEntry[]): ReadonlyMap<EntryId, CellRef> {
  const cells = new Map<EntryId, CellRef>();
  for (const { binding, cell } of located) if (cell) cells.set(binding.entry, cell);
  return cells;
}

function fontsOf(placed: PlacedEntries): ReadonlyMap<EntryId, string> {
  const fonts = new Map<EntryId, string>();
  for (const kind of [placed.entry, placed.note, placed.prior]) {
    for (const { binding, cell } of kind)
      if (typeof cell.value === 'string' && cell.font !== undefined) fonts.set(binding.entry, cell.font);
  }
  return fonts;
}

function entryIssues(
  located: readonly LocatedEntry[],
  { rows }: IdSheet,
  duplicates: ReadonlySet<string>,
  conflicts: readonly RowConflict[],
): ReadingIssue[] {
  const unclear = new Set(conflicts.map(({ row }) => row));
  const lost = new Set(
    located.filter(({ binding, cell }) => binding.kind === 'entry' && !cell).map(({ binding }) => binding.row),
  );
  const issues: ReadingIssue[] = [];
  for (const { binding, cell, anchors } of located) {
    const { entry, row, kind } = binding;
    // Nobody has to know last year's figures.
    if (kind === 'prior') continue;
    if (!cell) {
      // A row that is gone is told once.
      if (kind === 'entry' || !lost.has(row)) issues.push({ code: 'entry-not-found', entry });
      continue;
    }
    if (kind === 'entry' && duplicates.has(row)) {
      issues.push({ code: 'duplicate-id', entry, cell, facts: { id: row, count: rows.get(row)?.length ?? 0 } });
    }
    if (anchors === 'disagree' && !unclear.has(cell.row)) issues.push({ code: 'anchors-disagree', entry, cell });
  }
  return issues;
}
