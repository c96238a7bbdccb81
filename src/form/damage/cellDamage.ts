import type { CellRef } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { CellContent } from '../../workbook/content';
import { isTorn, sameFormula } from '../../workbook/sameFormula';
import { isSameText } from './cellText';
import { damageAt, type Damage, type DamageKind } from './damage';
import type { Survey } from './surveyForm';

/** Computed cells, words, targets and ids of the table's rows that are not as they were made. */
export function cellDamages(survey: Survey): readonly Damage[] {
  const { form, columns, expected, rowIds, tableRows } = survey;
  const rowOf = new Map([...rowIds].reverse().map(([row, id]) => [id, row]));
  const broken: Record<'formula' | 'label' | 'target' | 'id', { cells: CellRef[]; count: number }> = {
    ...{ formula: { cells: [], count: 0 }, label: { cells: [], count: 0 } },
    ...{ target: { cells: [], count: 0 }, id: { cells: [], count: 0 } },
  };
  for (const content of expected.cells) {
    const row = rowOf.get(tableRows.get(content.row) ?? '');
    if (row === undefined || isFilledIn(content.column, survey)) continue;
    const column = columns.of(content.column);
    const cell = column === undefined ? undefined : form.sheet.at(row, column);
    if (cell && isAsMade(cell, content, survey)) continue;
    if (!cell && content.formula === undefined && (content.value ?? null) === null) continue;
    const damage = broken[kindOf(content, survey)];
    damage.count += 1;
    if (column !== undefined) damage.cells.push({ sheet: form.sheet.name, row, column });
  }
  return (['formula', 'label', 'target', 'id'] as const).flatMap((kind) =>
    damageAt(kind, broken[kind].cells, broken[kind].count),
  );
}

export function isFilledIn(column: number, { layout: { columns } }: Survey): boolean {
  return column === columns.entry || column === columns.note || column === columns.prior;
}

function kindOf(
  { column, formula }: CellContent,
  { layout }: Survey,
): Extract<DamageKind, 'formula' | 'label' | 'target' | 'id'> {
  if (formula !== undefined) return 'formula';
  if (column === layout.columns.id) return 'id';
  return layout.columns.milestones.some(({ target }) => target === column) ? 'target' : 'label';
}

/** A formula is compared in full only where no column was moved: elsewhere a program has adapted it. */
export function isAsMade(cell: Cell, made: CellContent, { form, columns }: Survey): boolean {
  if (made.formula === undefined) return (made.value ?? null) === null || isSameText(cell.value, made.value);
  // A file need not repeat the text of every formula.
  if (cell.formula === undefined || cell.formula === '') return cell.formula === '';
  if (isTorn(cell.formula)) return false;
  return !columns.areInPlace || sameFormula(cell.formula, made.formula, [form.sheet.name]);
}
