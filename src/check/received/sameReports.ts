import { isCellError, type CellValue } from '../../workbook/cell';
import type { CheckedReport } from './report';

/** Whether reports agree in every entry and kept note. */
export function sayTheSame([first, ...others]: readonly CheckedReport[]): boolean {
  return first === undefined || others.every((other) => isSame(first, other));
}

function isSame(left: CheckedReport, right: CheckedReport): boolean {
  return (
    left.values.length === right.values.length &&
    left.values.every((value, place) => isSameValue(value, right.values[place] ?? null)) &&
    left.notes.size === right.notes.size &&
    [...left.notes].every(([row, note]) => right.notes.get(row) === note)
  );
}

function isSameValue(left: CellValue, right: CellValue): boolean {
  return isCellError(left) ? isCellError(right) && left.error === right.error : left === right;
}
