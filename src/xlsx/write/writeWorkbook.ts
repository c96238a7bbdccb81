import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookContent } from '../../workbook/content';
import { errorCells } from './cells';
import { completeParts } from './completeParts';
import { excelText } from './excelText';
import { hucreNames } from './names';
import { hucreSheet } from './sheet';
import { hucreFont, hucreStyle } from './style';

/**
 * Writes a workbook as an .xlsx file that recalculates when it is opened. The same content always gives the same bytes. Throws where
 * the content breaks one of Excel's limits: that is a bug of whoever made it.
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const { sheets, styles, title, author } = content;
  const hucreStyles = new Map(Object.entries(styles).map(([name, style]) => [name, hucreStyle(style)]));
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === 'visible');
  if (firstVisible < 0) throw new RangeError('No visible sheet');
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => hucreSheet(sheet, hucreStyles)),
    namedRanges: hucreNames(content),
    defaultFont: hucreFont(content.baseFont),
    activeSheet: firstVisible,
    properties: { title: excelText(title), creator: excelText(author) },
  });
  const errors = sheets.flatMap((sheet, index) =>
    errorCells(sheet.cells).map((cell) => ({ ...cell, sheet: index + 1 })),
  );
  const growingRows = sheets.flatMap((sheet, index) =>
    [...(sheet.growingRows ?? [])].map((row) => ({ sheet: index + 1, row })),
  );
  return completeParts(file, errors, growingRows);
}
