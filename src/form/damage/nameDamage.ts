import { parseReference, type CellRef } from '../../workbook/address';
import { sheetNames } from '../sheetNames';
import { damageAt, type Damage } from './damage';
import type { Survey } from './surveyForm';

/** Names that the workbook lacks, or that refer to another row or column than the one that they belong to now. */
export function nameDamages({ expectedNames, named, form, rowIds, columns, tableRows }: Survey): readonly Damage[] {
  const rowOf = new Map([...rowIds].reverse().map(([row, id]) => [id, row]));
  const wrong = expectedNames.flatMap(({ name, refersTo }): (CellRef | undefined)[] => {
    const made = parseReference(refersTo);
    const is = named.get(name);
    if (!made || !is) return [undefined];
    const id = made.sheet === sheetNames.report ? tableRows.get(made.row) : undefined;
    const row = id === undefined ? undefined : rowOf.get(id);
    const column = columns.of(made.column);
    // What is not in the table may have moved with its surroundings, and a row that is gone is told as such.
    if (row === undefined || column === undefined) return [];
    const isRight = is.sheet === form.sheet.name && is.row === row && is.column === column;
    return isRight ? [] : [is];
  });
  const cells = wrong.flatMap((cell) => cell ?? []);
  return damageAt('name', cells, wrong.length);
}
