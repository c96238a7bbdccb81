import type { SheetProtection, WriteSheet } from 'hucre';
import type { SheetContent } from '../../workbook/content';
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

/** A sheet in hucre's terms, without its rows: see {@link sheetPart}. */
export function hucreSheet(sheet: SheetContent): WriteSheet {
  const { page, freeze, tabColor } = sheet;
  return {
    name: excelText(sheet.name),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
    // A row, if an empty one, makes hucre state which cells are in use.
    rows: [[]],
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
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
