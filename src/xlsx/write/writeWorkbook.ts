import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookContent } from '../../workbook/content';
import { completeParts } from './completeParts';
import { excelText } from './excelText';
import { hucreNames } from './names';
import { sampleCells, usedStyles } from './sampleCells';
import { hucreSheet } from './sheet';
import { hucreFont, hucreStyle } from './style';

/**
 * Writes a workbook as an .xlsx file that recalculates when it is opened. The same content always gives the same bytes. Throws where
 * the content breaks one of Excel's limits: that is a bug of whoever made it.
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const { sheets, styles, title, author } = content;
  const hucreStyles = new Map(Object.entries(styles).map(([name, style]) => [name, hucreStyle(style)]));
  const names = usedStyles(sheets);
  const samples = sampleCells(names, hucreStyles);
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === 'visible');
  if (firstVisible < 0) throw new RangeError('No visible sheet');
  const file = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({ ...hucreSheet(sheet), ...(index === 0 && { cells: samples }) })),
    namedRanges: hucreNames(content),
    defaultFont: hucreFont(content.baseFont),
    activeSheet: firstVisible,
    properties: { title: excelText(title), creator: excelText(author) },
  });
  return completeParts(file, sheets, names);
}
