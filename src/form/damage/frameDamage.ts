import type { CellRef } from '../../workbook/address';
import { framePlaces } from '../frame';
import { comparable } from './cellText';
import { damageAt, type Damage } from './damage';
import { sheetCells } from './sheetCells';
import type { Survey } from './surveyForm';

/** Words and formulas around the table that stand nowhere any more; they may have moved with rows above them. */
export function frameDamages({ expected, layout, tableRows, rowIds, form }: Survey): readonly Damage[] {
  const typed = new Set(Object.values(framePlaces(layout)).map(({ row, column }) => `${row} ${column}`));
  const here = sheetCells(form.sheet).filter(({ row }) => !rowIds.has(row));
  const words = new Map<string, number>();
  for (const { cell } of here) words.set(comparable(cell.value), (words.get(comparable(cell.value)) ?? 0) + 1);
  const formulas = new Set(here.map(({ cell }) => shapeOf(cell.formula)));
  const lost: Record<'label' | 'formula', CellRef[]> = { label: [], formula: [] };
  for (const { row, column, value, formula } of expected.cells) {
    if (tableRows.has(row) || typed.has(`${row} ${column}`)) continue;
    const cell = { sheet: form.sheet.name, row, column };
    if (formula !== undefined) {
      if (!formulas.has(shapeOf(formula)) && !formulas.has('')) lost.formula.push(cell);
      continue;
    }
    const text = comparable(value);
    const left = words.get(text) ?? 0;
    if (left > 0) words.set(text, left - 1);
    else if (text !== '') lost.label.push(cell);
  }
  return [...damageAt('label', lost.label), ...damageAt('formula', lost.formula)];
}

/** A formula without the places that it refers to, which follow inserted rows. */
function shapeOf(formula: string | undefined): string | undefined {
  return formula
    ?.toUpperCase()
    .replace(/\$?[A-Z]{1,3}(?:\$?\d+|:\$?[A-Z]{1,3})/g, '#')
    .replace(/\s/g, '');
}
