import type { RowId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import { comparable } from './cellText';
import { damageAt, type Damage } from './damage';
import type { Survey } from './surveyForm';

/** Rows that stand elsewhere, are gone, or do not belong to the form. */
export function rowDamages(survey: Survey): readonly Damage[] {
  const { form, rowIds, layout } = survey;
  const firstRows = new Map<RowId, number>();
  for (const [row, id] of [...rowIds].sort(([left], [right]) => left - right)) {
    if (!firstRows.has(id)) firstRows.set(id, row);
  }
  const ids = layout.rows.map(({ id }) => id);
  const missing = ids.filter((id) => !firstRows.has(id));
  const present = ids.flatMap((id) => firstRows.get(id) ?? []);
  const at = (row: number): CellRef => ({
    sheet: form.sheet.name,
    row,
    column: survey.columns.of(layout.columns.entry) ?? 1,
  });
  return [
    ...damageAt('row-moved', outOfOrder(present).map(at)),
    ...(missing.length === 0
      ? []
      : [{ kind: 'row-missing' as const, cells: [], count: missing.length, facts: { ids: missing.join(', ') } }]),
    ...damageAt('row-unsure', unsureRows(survey, missing).map(at)),
    ...damageAt('row-extra', extraRows(survey, new Set(present)).map(at)),
  ];
}

/**
 * Rows without id and words of their own. One alone is where its names are, as long as no row is missing: had it been sorted with others,
 * they would be upon theirs.
 */
function unsureRows({ form, rowIds }: Survey, missing: readonly RowId[]): readonly number[] {
  const known = new Set([...form.rows.values()].flat());
  const unsure = [...rowIds.keys()].filter((row) => !known.has(row));
  return unsure.length > 1 || missing.length > 0 ? unsure : [];
}

/** The fewest numbers without which the rest is in order. */
export function outOfOrder(numbers: readonly number[]): readonly number[] {
  const best: { length: number; before: number }[] = [];
  numbers.forEach((number, index) => {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const run = (best[earlier]?.length ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && run > length) [length, before] = [run, earlier];
    }
    best.push({ length, before });
  });
  const kept = new Set<number>();
  let last = best.reduce((longest, { length }, index) => (length > (best[longest]?.length ?? 0) ? index : longest), 0);
  for (; last >= 0 && last < best.length; last = best[last]?.before ?? -1) kept.add(last);
  return numbers.filter((_, index) => !kept.has(index));
}

/** Copies of rows, and rows between the form's own that are neither one of them nor a heading. */
function extraRows({ form, rowIds, layout, expected, columns }: Survey, own: ReadonlySet<number>): readonly number[] {
  const rows = [...rowIds.keys()];
  const bands = new Set([layout.indicatorSection, ...layout.groups.map(({ row }) => row)]);
  const headings = new Set(
    expected.cells.filter(({ row, value }) => bands.has(row) && value).map(({ value }) => comparable(value)),
  );
  const column = columns.of(layout.columns.first) ?? form.column + 1;
  const extra: number[] = [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  for (let row = first; row <= last; row++) {
    if (!own.has(row) && !headings.has(comparable(form.sheet.at(row, column).value))) extra.push(row);
  }
  return extra;
}
