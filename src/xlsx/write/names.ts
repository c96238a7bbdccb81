import type { NamedRange } from 'hucre';
import { columnLetters, quoteSheetName } from '../../workbook/address';
import type { SheetContent, WorkbookContent } from '../../workbook/content';
import { excelText } from './excelText';

/** The workbook's defined names, and those that Excel keeps print areas and title rows in. */
export function hucreNames({ names, sheets }: WorkbookContent): NamedRange[] {
  const own = names.map(({ name, scope, refersTo }): NamedRange => {
    if (scope !== undefined && !sheets.some((sheet) => sheet.name === scope)) {
      throw new RangeError(`The scope of ${name} is no sheet: ${scope}`);
    }
    return {
      name: excelText(name),
      range: excelText(refersTo.replace(/^=/, '')),
      ...(scope !== undefined && { scope: excelText(scope) }),
    };
  });
  return [...own, ...sheets.flatMap(printNames)];
}

/** hucre's own page options would leave a sheet's name unquoted here. */
function printNames({ name, page }: SheetContent): NamedRange[] {
  const sheet = quoteSheetName(name);
  const area = page?.printArea;
  const { titleRows, titleColumns } = page ?? {};
  const printArea = area && `${sheet}!${corner(area.row, area.column)}:${corner(area.lastRow, area.lastColumn)}`;
  const titles = [
    titleColumns && `${sheet}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${sheet}!$${String(titleRows.first)}:$${String(titleRows.last)}`,
  ].filter((title) => title !== undefined);
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', reference: printArea }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', reference: titles.join(',') }] : []),
  ].map((entry) => ({
    name: entry.name,
    range: excelText(entry.reference),
    scope: excelText(name),
  }));
}

function corner(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}
