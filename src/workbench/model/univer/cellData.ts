import { CellValueType, isBooleanString, isRealNum, numfmt } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import { isCellError } from '../../../workbook/cell';
import type { CellValue } from '../../../workbook/cell';
import type { CellEdit } from '../grid';

/** A cell's value as Excel has it. Univer keeps errors as text, booleans as 0 and 1, and blank cells as empty texts. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const raw = cell?.p ? richText(cell.p.body?.dataStream) : cell?.v;
  if (raw === undefined || raw === null) return null;
  if (raw === '') return cell?.f ? '' : null;
  if (cell?.t === CellValueType.BOOLEAN || typeof raw === 'boolean') return Boolean(Number(raw));
  if (cell?.t === CellValueType.NUMBER || typeof raw === 'number') return Number(raw);
  if (cell?.t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(raw as ErrorType)) return { error: raw };
  return raw;
}

function richText(stream: string | undefined): string {
  return (stream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** The formula without its `=`. */
export function formulaOf(cell: Nullable<ICellData>): string | undefined {
  return cell?.f?.startsWith('=') ? cell.f.slice(1) : undefined;
}

export function numberFormatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? 'General';
}

/** What the cell shows; too narrow a column is not looked at. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numfmt.format(numberFormat, value, { locale: 'vi', throws: false });
}

/** The change as Univer's commands take it: `null` removes, absent stays. */
export function changedCell(edit: CellEdit): ICellData {
  const format = edit.numberFormat === undefined ? {} : { s: { n: { pattern: edit.numberFormat } } };
  if (edit.formula !== undefined) return { v: null, t: null, p: null, si: null, f: `=${edit.formula}`, ...format };
  if (edit.value === undefined) return format;
  return { ...valueData(edit.value), p: null, si: null, f: null, ...format };
}

/** Value and type of a cell that holds no formula. */
export function valueData(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === '') return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that Univer would otherwise show as the number, truth value or error that it spells. */
function isMistakable(text: string): boolean {
  return isRealNum(text) || isBooleanString(text) || ERROR_TYPE_SET.has(text as ErrorType);
}
