import type { EntryId, RowId } from '../../../rules/assessment';
import type { ResultId } from '../../../rules/expression';
import { definedName } from '../../bindForm';
import { isBlankText } from '../../../rules/blankText';
import type { CellRef } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { hasFormula } from '../../../workbook/hasFormula';
import { valueAt } from '../../../workbook/valueAt';
import type { ReadingIssue } from '../readingIssue';
import { perPlan } from '../../../plan/perPlan';
import { communeRows, communeRowsById } from '../../../plan/rows';
import type { Plan } from '../../../plan/schema';
import type { FoundForm, Look } from './look';

/**
 * Computed cells that hold a value in place of their formula. No such value is believed; a percentage that is not what its row comes
 * to contradicts the row, all others are told together.
 */
export const results: Look = (found) => {
  const names = resultNames(found.plan);
  const overwritten = found.placed.entry.flatMap(({ binding: { row }, place }) =>
    (names.get(row) ?? []).flatMap((name) => heldValue(found, name, place.row) ?? []),
  );
  overwritten.push(...found.placed.note.flatMap(({ binding: { row }, place }) => heldTask(found, row, place) ?? []));
  const rates = overwritten.filter(({ name }) => name.endsWith('.rate'));
  const wrong = rates.flatMap(({ cell, value }) => mismatch(found, cell, value) ?? []);
  const rest = overwritten.filter(({ cell }) => !wrong.some((issue) => issue.cell === cell));
  const [first] = rest;
  if (!first) return wrong;
  const { cell, value } = first;
  return [{ code: 'result-overwritten', cell, value, facts: { count: rest.length } }, ...wrong];
};

/** Names of the computed cells of every row. */
const resultNames = perPlan((plan: Plan): ReadonlyMap<RowId, readonly string[]> => {
  const perMilestone = plan.milestones.flatMap((year) => [`verdict.${year}`, `lacking.${year}`] as const);
  const results: readonly ResultId[] = ['den', 'rate', ...perMilestone, 'lane'];
  return new Map(communeRows(plan).map(({ id }) => [id, results.map((result) => definedName(`${id}.${result}`))]));
});

/** The last column, which has no names: beside the note, where the rest of the row is in its place. */
function heldTask(found: FoundForm, row: RowId, note: CellRef) {
  const { named, layout } = found;
  const name = definedName(`${row}.lane`);
  const lane = named.get(name);
  const column = note.column + layout.columns.task - layout.columns.note;
  const isInPlace = lane?.row === note.row && lane.column + layout.columns.note - layout.columns.lane === note.column;
  return isInPlace ? held(found, definedName(`${row}.task`), { ...note, column }) : undefined;
}

function heldValue(found: FoundForm, name: string, row: number) {
  const cell = found.named.get(name);
  // Where rows were sorted, names stay behind and tell nothing of what stands there now.
  return cell?.sheet === found.form.sheet.name && cell.row === row ? held(found, name, cell) : undefined;
}

function held({ form }: FoundForm, name: string, cell: CellRef) {
  if (hasFormula(form.sheet, cell.row, cell.column)) return undefined;
  const value = valueAt(form.sheet, cell.row, cell.column);
  const isBlank = value === null || (typeof value === 'string' && isBlankText(value));
  return isBlank ? undefined : { name, cell, value };
}

function mismatch(found: FoundForm, cell: CellRef, value: CellValue): ReadingIssue | undefined {
  const binding = found.placed.entry.find(({ place }) => place.row === cell.row)?.binding;
  const row = communeRowsById(found.plan).get(binding?.row ?? '');
  if (!binding || row?.kind !== 'indicator' || row.indicator.rule.kind !== 'ratio') return undefined;
  const numerator = found.entries.get(binding.entry);
  const denominator = found.entries.get(`base.${row.indicator.rule.denominator}` satisfies EntryId);
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator <= 0) return undefined;
  const exact = (numerator * 100) / denominator;
  const typed = typedPercent(value);
  if (typed.length === 0 || typed.some(({ percent, step }) => Math.abs(percent - exact) <= step / 2 + 1e-9))
    return undefined;
  return { code: 'rate-mismatch', entry: binding.entry, cell, value, facts: { part: numerator, whole: denominator } };
}

/** A typed percentage, as exact as it was typed: 59,96 % to the hundredth, 60 % to the whole; 0.6 may be either way of saying 60 %. */
function typedPercent(value: CellValue): readonly { readonly percent: number; readonly step: number }[] {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const match = /^(\d{1,7})(?:[.,](\d{1,16}))? ?%?$/.exec(text);
  if (!match) return [];
  const percent = Number(`${match[1] ?? ''}.${match[2] ?? '0'}`);
  const step = Math.max(1e-6, 10 ** -(match[2]?.length ?? 0));
  return typeof value === 'number' && percent <= 1
    ? [
        { percent, step },
        { percent: percent * 100, step: step * 100 },
      ]
    : [{ percent, step }];
}
