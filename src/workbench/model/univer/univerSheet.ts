import { BooleanNumber } from '@univerjs/core';
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetShowCommand,
  getPrimaryForRange,
} from '@univerjs/sheets';
import type { RangeRef } from '../../../workbook/address';
import type { SheetVisibility } from '../../../workbook/snapshot';
import type { CellEdit, CellValidation, GridCell, GridSheet, ProtectionOptions } from '../grid';
import { changedCell, formulaOf, numberFormatOf, shownText, valueOf } from './cellData';
import { overlap } from '../ranges';
import { fromUniverRange, toUniverRange } from './univerRanges';
import { computeAll } from './calculation/computeAll';
import { blankState } from './univerBook';
import type { SheetState, UniverBook } from './univerBook';
import { cellValidation } from './validations';

/** A sheet of Univer's, seen as Excel's. */
export class UniverSheet implements GridSheet {
  constructor(
    private readonly book: UniverBook,
    private readonly sheet: Worksheet,
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getName();
  }

  get position(): number {
    return this.book.workbook.getIndexBySheetId(this.id);
  }

  get visibility(): SheetVisibility {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.#state.isVeryHidden ? 'veryHidden' : 'hidden';
  }

  get protection(): ProtectionOptions | undefined {
    return this.#state.protection;
  }

  get rowCount(): number {
    return this.sheet.getRowCount();
  }

  get columnCount(): number {
    return this.sheet.getColumnCount();
  }

  get merges(): readonly RangeRef[] {
    return this.sheet.getMergeData().map(fromUniverRange);
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row - 1);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column - 1);
  }

  cell(row: number, column: number): GridCell {
    const cell = this.sheet.getCellRaw(row - 1, column - 1);
    // Of the cell itself: Univer's shorter question answers with the conditional formats that are painted over it.
    const style = this.sheet.getComposedCellStyleByCellData(row - 1, column - 1, cell);
    const value = valueOf(cell);
    const formula = formulaOf(cell);
    const numberFormat = numberFormatOf(style);
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(style.ff ? { font: style.ff } : {}),
      ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
      text: shownText(value, numberFormat),
      isLocked: isLocked(cell, this.#state),
    };
  }

  usedRange(valuesOnly: boolean): RangeRef | undefined {
    const used = { row: Infinity, column: Infinity, lastRow: 0, lastColumn: 0 };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      const holdsValue = valueOf(cell) !== null || formulaOf(cell) !== undefined;
      if (!holdsValue && (valuesOnly || !cell?.s)) return;
      used.row = Math.min(used.row, row + 1);
      used.column = Math.min(used.column, column + 1);
      used.lastRow = Math.max(used.lastRow, row + 1);
      used.lastColumn = Math.max(used.lastColumn, column + 1);
    });
    return used.lastRow === 0 ? undefined : used;
  }

  edit(edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    const value: Record<number, Record<number, ICellData>> = {};
    for (const edit of edits) (value[edit.row - 1] ??= {})[edit.column - 1] = changedCell(edit);
    const [{ row, column }] = edits as [CellEdit];
    const range = toUniverRange({ row, column, lastRow: row, lastColumn: column });
    this.book.run(SetRangeValuesCommand, { ...this.#target, range, value });
  }

  rename(name: string): void {
    this.book.run(SetWorksheetNameCommand, { ...this.#target, name });
  }

  move(position: number): void {
    this.book.run(SetWorksheetOrderMutation, { ...this.#target, fromOrder: this.position, toOrder: position });
  }

  show(visibility: SheetVisibility): void {
    const isHidden = this.visibility !== 'visible';
    if (visibility === 'visible' && isHidden) this.book.run(SetWorksheetShowCommand, this.#target);
    if (visibility !== 'visible' && !isHidden) this.book.run(SetWorksheetHideCommand, this.#target);
    this.#state.isVeryHidden = visibility === 'veryHidden';
  }

  protect(options: ProtectionOptions | undefined): void {
    this.#state.protection = options;
  }

  activate(): void {
    this.book.run(SetWorksheetActiveOperation, this.#target);
  }

  select(range: RangeRef): void {
    const selected = toUniverRange(range);
    const selection = { range: selected, primary: getPrimaryForRange(selected, this.sheet), style: null };
    this.book.run(SetSelectionsOperation, { ...this.#target, selections: [selection], reveal: true });
  }

  remove(): void {
    this.#leave();
    this.book.run(RemoveSheetCommand, this.#target);
    this.book.states.delete(this.id);
    computeAll(this.book);
  }

  conditionalFormatCount(range: RangeRef): number {
    const { conditionalFormats } = this.book.rules.of(this.id);
    return conditionalFormats.filter((rule) => rule.ranges.some((covered) => overlap(fromUniverRange(covered), range)))
      .length;
  }

  validation(row: number, column: number): CellValidation | undefined {
    return cellValidation(this.book.rules.of(this.id).validations, row, column);
  }

  /** Shows a neighbour in place of this sheet, as Excel does before one goes: the page's own controls refuse to lose the sheet in front. */
  #leave(): void {
    const { workbook } = this.book;
    if (workbook.getActiveSheet().getSheetId() !== this.id) return;
    const at = this.position;
    const others = workbook
      .getSheets()
      .filter((sheet) => sheet !== this.sheet && sheet.isSheetHidden() !== BooleanNumber.TRUE);
    const neighbour = others.find((sheet) => workbook.getIndexBySheetId(sheet.getSheetId()) > at) ?? others.at(-1);
    if (!neighbour) return;
    this.book.run(SetWorksheetActiveOperation, { unitId: this.book.unitId, subUnitId: neighbour.getSheetId() });
  }

  get #target(): { unitId: string; subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  get #state(): SheetState {
    let state = this.book.states.get(this.id);
    if (!state) this.book.states.set(this.id, (state = blankState()));
    return state;
  }
}

function isLocked(cell: Nullable<ICellData>, state: SheetState): boolean {
  const own: unknown = cell?.custom?.['locked'];
  return typeof own === 'boolean' ? own : state.isLockedByDefault;
}
