import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { ISheetLocation } from '@univerjs/sheets';
import { interpretTyped } from '../model/typing';
import { changedCell, numberFormatOf } from '../model/univer/cellData';
import type { UniverGrid } from '../model/univer/univerGrid';

/** In front of every reading of Univer's own. */
const FIRST = 1_000;
/** Behind Univer's formats, which stand at 0. */
const AFTER_FORMATS = -0.5;

/** Lets what is typed into a cell become what a Vietnamese Excel makes of it: "1.234" is 1234, "12,5" twelve and a half. */
export function readVietnameseTyping(grid: UniverGrid): void {
  const { writeCellInterceptor } = grid.book.service(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => typedCell(cell, location) ?? next(cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_FORMATS,
    handler: (cell, { worksheet, row, col }, next) => {
      const isNumber = worksheet.getCellRaw(row, col)?.t === CellValueType.NUMBER;
      const shown = String(cell?.v ?? '');
      return next(
        isNumber && /^-?\d+\.\d+%?$/.test(shown)
          ? { ...cell, v: shown.replace('.', ','), t: CellValueType.STRING }
          : cell,
      );
    },
  });
}

/** `undefined` for what is no plain text: formulas, rich text, and text after an apostrophe. */
function typedCell(cell: Nullable<ICellData>, { worksheet, row, col }: ISheetLocation): ICellData | undefined {
  const isPlain = cell && !cell.f && !cell.p && typeof cell.v === 'string' && cell.v !== '';
  if (!isPlain || cell.t === CellValueType.FORCE_STRING) return undefined;
  const style = worksheet.getComposedCellStyle(row, col);
  const typed = interpretTyped(String(cell.v), numberFormatOf(style), 'vi-VN', new Date());
  if ('formula' in typed) return undefined;
  const format = typed.numberFormat === undefined ? {} : { s: { ...style, n: { pattern: typed.numberFormat } } };
  return { ...cell, ...changedCell({ row: row + 1, column: col + 1, value: typed.value }), ...format };
}
