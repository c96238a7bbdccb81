import { isBlankText } from '../../rules/blankText';
import type { EntryId } from '../../rules/assessment';
import type { CellRef } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { bindForm } from '../bindForm';
import { isFilledIn } from './cellDamage';
import { isSameText } from './cellText';
import type { RepairPlan } from './damage';
import type { Survey } from './surveyForm';

/** Where every entry is taken from and where it goes. */
export interface Placement extends Pick<RepairPlan, 'entries' | 'moved'> {
  /** Cells whose values are among the entries, by `cellKey`. */
  readonly taken: ReadonlySet<string>;
}

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

/**
 * Every entry as the sheet shows it in its row. One that was cut out of its row and stands alone elsewhere is fetched by its name, which
 * went along; one that was put upon another entry's cell is that other's now, as the sheet's own formulas have it.
 */
export function placeEntries(survey: Survey): Placement {
  const { located, named, received, plan, workbook } = survey;
  const taken = new Set(located.flatMap(({ cell }) => (cell ? [cellKey(cell)] : [])));
  const from = new Map<EntryId, CellRef>();
  const entries = new Map<EntryId, CellValue>();
  for (const { binding, cell } of located) {
    const value = received.entries.get(binding.entry) ?? null;
    const cut = named.get(binding.name);
    const isLost = isBlank(value) && cut !== undefined && !taken.has(cellKey(cut)) && isLoose(cut, survey);
    const place = isLost ? cut : cell;
    const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
    const found = isLost && place && sheet ? sheet.at(place.row, place.column).value : value;
    if (found === null || !place) continue;
    entries.set(binding.entry, found);
    from.set(binding.entry, place);
    taken.add(cellKey(place));
  }
  const moved = bindForm(plan).flatMap(({ entry, cell: to }) => {
    const place = from.get(entry);
    return place && (place.row !== to.row || place.column !== to.column) ? [{ entry, from: place, to }] : [];
  });
  return { entries, moved, taken };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && isBlankText(value));
}

/** Nothing that belongs to the form itself: a name may have been set upon a heading or a result. */
function isLoose(cell: CellRef, survey: Survey): boolean {
  const { workbook, form, rowIds, columns, expected } = survey;
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet);
  const { value = null, formula } = sheet?.at(cell.row, cell.column) ?? {};
  if (isBlank(value) || formula !== undefined) return false;
  if (cell.sheet !== form.sheet.name) return true;
  if (
    expected.cells.some(
      (made) =>
        made.value !== undefined &&
        typeof value === 'string' &&
        isSameText(made.value, value) &&
        !isFilledIn(made.column, survey),
    )
  )
    return false;
  return !rowIds.has(cell.row) || !columns.isOwn(cell.column);
}
