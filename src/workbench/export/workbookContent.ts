import type { IStyleData, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellContent, CellStyle, SheetContent, WorkbookContent } from '../../workbook/content';
import type { GridSheet } from '../model/grid';
import type { UniverGrid } from '../model/univer/univerGrid';
import { digitWidthOf } from '../import/digitWidth';
import { cellStyleContent, fontContent } from './cellStyleContent';
import { highlightContent, validationContent } from './ruleContent';
import { sheetShape } from './sheetShape';

/** A workbook ready to be written, and what of it cannot be. */
export interface ExportedBook {
  readonly content: WorkbookContent;
  /** How many rules are of a kind that we do not write. */
  readonly left: { readonly validations: number; readonly highlights: number };
}

/** The workbook as it stands in the grid. Formulas keep the results that they show. */
export function exportBook(grid: UniverGrid): ExportedBook {
  const styles = new Styles();
  const left = { validations: 0, highlights: 0 };
  const sheets = grid.book.workbook.getSheets().map((sheet, index) => {
    const seen = grid.sheets[index];
    if (!seen) throw new Error('a sheet went while the workbook was written');
    const { validations, highlights } = rulesOf(grid, seen.id, left);
    return sheetContent(grid, sheet, seen, styles, { validations, conditionalFormats: highlights });
  });
  const names = new Map(grid.sheets.map(({ id, name }) => [id, name]));
  const content: WorkbookContent = {
    sheets,
    names: grid.names.map(({ name, scope, refersTo }) => ({
      name,
      refersTo,
      ...(scope !== undefined && { scope: names.get(scope) ?? scope }),
    })),
    styles: styles.all,
    baseFont: fontContent(defaultStyle(grid.book.workbook.getSheets()[0])),
    title: 'Sổ tính',
    author: 'Kiểm Chỉ Tiêu',
  };
  return { content, left };
}

function rulesOf(grid: UniverGrid, sheetId: string, left: { validations: number; highlights: number }) {
  const { conditionalFormats, validations } = grid.book.rules.of(sheetId);
  // The grid keeps those apart that it paints itself; in the file they stand in their old order again.
  const ordered = [...conditionalFormats].sort((one, other) => orderOf(one.cfId) - orderOf(other.cfId));
  const highlights = ordered.flatMap((rule) => highlightContent(rule) ?? []);
  const kept = validations.flatMap((rule) => validationContent(rule) ?? []);
  left.highlights += ordered.length - highlights.length;
  left.validations += validations.length - kept.length;
  return { highlights, validations: kept };
}

function orderOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

function sheetContent(
  grid: UniverGrid,
  sheet: Worksheet,
  seen: GridSheet,
  styles: Styles,
  rules: Pick<SheetContent, 'validations' | 'conditionalFormats'>,
): SheetContent {
  const state = grid.book.states.get(seen.id);
  return {
    name: seen.name,
    visibility: seen.visibility,
    cells: cellsOf(grid, sheet, seen, styles),
    ...sheetShape(sheet.getConfig(), digitWidthOf(defaultStyle(sheet).fs)),
    ...rules,
    isProtected: seen.protection !== undefined,
    ...(state?.page && { page: state.page }),
  };
}

function cellsOf(grid: UniverGrid, sheet: Worksheet, seen: GridSheet, styles: Styles): readonly CellContent[] {
  const formulas = grid.book.service(FormulaDataModel);
  const cells: CellContent[] = [];
  sheet.getCellMatrix().forValue((row, column, raw) => {
    const { value, isLocked } = seen.cell(row + 1, column + 1);
    // Filling down leaves formulas that only refer to another cell's.
    const formula = formulas.getFormulaStringByCell(row, column, seen.id, grid.book.unitId)?.replace(/^=/, '');
    if (value === null && !formula && !raw?.s && !raw?.custom) return;
    // Of the cell itself: a highlight that is only painted over it is no fill of the file's.
    const own = sheet.getComposedCellStyleByCellData(row, column, raw);
    const style = styles.nameOf(cellStyleContent(own, isLocked));
    cells.push({ row: row + 1, column: column + 1, value, ...(formula && { formula }), style });
  });
  return cells;
}

function defaultStyle(sheet: Worksheet | undefined): IStyleData {
  const style = sheet?.getConfig().defaultStyle;
  return typeof style === 'object' ? (style ?? {}) : {};
}

/** Equal styles get one name. */
class Styles {
  readonly all: Record<string, CellStyle> = {};
  readonly #names = new Map<string, string>();

  nameOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `s${String(this.#names.size)}`;
      this.#names.set(key, name);
      this.all[name] = style;
    }
    return name;
  }
}
