import { communeRowsById, type FormRow } from '../../../plan/rows';
import { isBlankText } from '../../../rules/blankText';
import { cellAddress, isIn } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/cell';
import { hasFormula } from '../../../workbook/hasFormula';
import { valueAt } from '../../../workbook/valueAt';
import { definedName } from '../../bindForm';
import { isUsable } from '../../codecs/usableEntry';
import type { PlacedEntry } from '../placedEntries';
import type { ReadingIssue } from '../readingIssue';
import type { FoundForm, Look } from './look';

interface Stray {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  /** Whether nothing else can be meant there: the form has a word there, or nothing. */
  readonly isPlain: boolean;
}

/** Figures that stand beside, above or below an entry that is empty, where the form asks for none. */
export const misplacedFigures: Look = (found) => {
  const merges = found.form.sheet.merges ?? [];
  const empty = found.placed.entry.filter(
    // A merged entry is told as such.
    ({ cell, place }) =>
      cell.formula === undefined && isBlank(cell.value) && !merges.some((merge) => isIn(merge, place)),
  );
  if (empty.length === 0) return [];
  const rows = communeRowsById(found.plan);
  // What stands in an entry is told as that entry's.
  const owned = new Set(found.placed.entry.map(({ place }) => keyOf(place)));
  const beside = empty.flatMap((entry) => {
    const row = rows.get(entry.binding.row);
    const strays = row ? straysOf(found, entry, row, owned) : [];
    return strays.length > 0 ? [{ entry, strays }] : [];
  });
  // Between two empty entries nobody knows whose it is.
  const claims = new Map<string, number>();
  for (const { strays } of beside)
    for (const stray of strays) claims.set(keyOf(stray), (claims.get(keyOf(stray)) ?? 0) + 1);
  return beside.map(({ entry: { binding, place }, strays }): ReadingIssue => {
    const [stray] = strays as [Stray];
    const movedFrom = { ...place, row: stray.row, column: stray.column };
    const isSure = strays.length === 1 && stray.isPlain && claims.get(keyOf(stray)) === 1;
    return {
      ...{ code: 'misplaced-figure', entry: binding.entry, cell: place },
      facts: { found: stray.value, range: cellAddress(stray.row, stray.column) },
      ...(isSure && { readings: [{ to: stray.value, way: 'moved', movedFrom }] }),
    };
  });
};

function straysOf(
  found: FoundForm,
  { place }: PlacedEntry,
  row: FormRow,
  owned: ReadonlySet<string>,
): readonly Stray[] {
  const { form, columns, layout, named } = found;
  const firstColumn = form.column + layout.columns.label - layout.columns.id;
  const isRatio = row.kind === 'indicator' && row.indicator.rule.kind === 'ratio';
  const denominator = named.get(definedName(`${row.id}.den`))?.column ?? place.column + 1;
  const sides = [
    { row: place.row, column: place.column - 1, isPlain: true },
    // There a ratio has its denominator, which may have been typed over.
    { row: place.row, column: place.column + 1, isPlain: !isRatio || denominator !== place.column + 1 },
    ...[place.row - 1, place.row + 1].map((other) => ({ row: other, column: place.column, isPlain: true })),
  ];
  return sides.flatMap((side) => {
    const value = valueAt(form.sheet, side.row, side.column);
    const isOthers = side.column <= firstColumn || owned.has(keyOf(side)) || side.column === columns.prior;
    if (isOthers || !isUsable(row, value) || hasFormula(form.sheet, side.row, side.column)) return [];
    if (!side.isPlain && value === denominatorOf(found, row)) return [];
    return [{ ...side, value }];
  });
}

function denominatorOf({ entries }: FoundForm, row: FormRow): CellValue {
  const rule = row.kind === 'indicator' ? row.indicator.rule : undefined;
  return rule?.kind === 'ratio' ? (entries.get(`base.${rule.denominator}`) ?? null) : null;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && isBlankText(value));
}
