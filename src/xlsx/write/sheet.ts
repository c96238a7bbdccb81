import type { CellStyle as HucreStyle, SheetProtection, WriteSheet } from 'hucre';
import type { SheetContent } from '../../workbook/content';
import { hucreCells } from './cells';
import { hucreChart } from './chart';
import { hucreConditionalRule } from './conditionalFormat';
import { excelText } from './excelText';
import { hucrePageSetup } from './page';
import { hucreValidation } from './validation';

/** Against accidents only. What is true stays allowed. */
const protection: SheetProtection = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

export function hucreSheet(sheet: SheetContent, styles: ReadonlyMap<string, HucreStyle>): WriteSheet {
  const { page, freeze, tabColor, rowHeights } = sheet;
  return {
    name: excelText(sheet.name),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
    // Rows that have a height and no cells are written only where there is a row of data, if an empty one.
    rows: Array.from({ length: Math.max(0, ...rowHeights.keys()) }, () => []),
    cells: hucreCells(sheet.cells, styles),
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowDefs: new Map([...rowHeights].map(([row, height]) => [row - 1, { height }])),
    merges: sheet.merges.map((range) => ({
      startRow: range.row - 1,
      startCol: range.column - 1,
      endRow: range.lastRow - 1,
      endCol: range.lastColumn - 1,
    })),
    conditionalRules: sheet.conditionalFormats.map(hucreConditionalRule),
    dataValidations: sheet.validations.map(hucreValidation),
    ...(freeze && (freeze.row > 0 || freeze.column > 0)
      ? { freezePane: { rows: freeze.row, columns: freeze.column } }
      : {}),
    ...(sheet.isProtected && { protection }),
    view: { showGridLines: sheet.showGridLines, ...(tabColor && { tabColor: { rgb: tabColor } }) },
    ...(page && { pageSetup: hucrePageSetup(page) }),
    ...(sheet.charts && { charts: sheet.charts.map(hucreChart) }),
    // hucre counts the row above the break from 0.
    ...(page?.rowBreaks && { rowBreaks: page.rowBreaks.map((row) => row - 2) }),
    ...(page?.footer && { headerFooter: { oddFooter: page.footer } }),
  };
}
