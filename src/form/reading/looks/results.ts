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
  const overwritten = [...heldResults(found), ...heldTasks(found)];
  const rates = overwritten.filter(({ name }) => name.endsWith('.rate'));
  const wrong = rates.flatMap(({ cell, value }) => mismatch(found, cell, value) ?? []);
  const rest = overwritten.filter(({ cell }) => !wrong.some((issue) => issue.cell === cell));
  const [first] = rest;
  if (!first) return wrong;
  const { cell, value } = first;
  return [{ code: 'result-overwritten', cell, value, facts: { count: rest.length } }, ...wrong];
};

/** Names of the computed cells of every row, that of its lane last. */
const resultNames = perPlan((plan: Plan): ReadonlyMap<RowId, readonly { readonly name: string }[]> => {
  const perMilestone = plan.milestones.flatMap((year) => [`verdict.${year}`, `lacking.${year}`] as const);
  const results: readonly ResultId[] = ['den', 'rate', ...perMilestone, 'lane'];
  const namesOf = (row: RowId) => results.map((result) => ({ name: definedName(`${row}.${result}`) }));
  return new Map(communeRows(plan).map(({ id }) => [id, namesOf(id)]));
});

interface HeldValue {
  readonly name: string;
  readonly cell: CellRef;
  readonly value: CellValue;
}

function heldResults(found: FoundForm): readonly HeldValue[] {
  const { placed, named, form } = found;
  const names = resultNames(found.plan);
  const overwritten: HeldValue[] = [];
  for (const { binding, place } of placed.entry) {
    const ofRow = names.get(binding.row) ?? [];
    const cells = named.all(ofRow);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      // Where rows were sorted, names stay behind and tell nothing of what stands there now.
      if (cell?.row !== place.row || cell.sheet !== form.sheet.name) continue;
      const value = heldAt(found, cell);
      if (value !== null) overwritten.push({ name: ofRow[index]?.name ?? '', cell, value });
    }
  }
  return overwritten;
}

/** The last column, which has no names: beside the note, where the rest of the row is in its place. */
function heldTasks(found: FoundForm): readonly HeldValue[] {
  const { columns } = found.layout;
  const names = resultNames(found.plan);
  return found.placed.note.flatMap(({ binding: { row }, place }): readonly HeldValue[] => {
    const lane = found.named.all(names.get(row) ?? []).at(-1);
    const isInPlace = lane?.row === place.row && lane.column + columns.note - columns.lane === place.column;
    const cell = { ...place, column: place.column + columns.task - columns.note };
    const value = isInPlace ? heldAt(found, cell) : null;
    return value === null ? [] : [{ name: definedName(`${row}.task`), cell, value }];
  });
}

/** What stands in a computed cell in place of its formula; null where nothing does. */
function heldAt({ form: { sheet } }: FoundForm, { row, column }: CellRef): CellValue {
  if (hasFormula(sheet, row, column)) return null;
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && isBlankText(value) ? null : value;
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
