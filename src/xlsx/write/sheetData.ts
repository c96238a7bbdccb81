import { rangeAddress } from '../../workbook/address';
import type { CellContent, SheetContent } from '../../workbook/content';
import { cellXml } from './cellXml';
import type { SharedTexts } from './sharedTexts';
import { Utf8Writer } from './utf8Writer';

/** What hucre leaves for us to fill in. */
const dimension = /<dimension [^>]*\/>/;
const data = /<sheetData(?:\/>|>.*<\/sheetData>)/s;

/**
 * A sheet's part, from the part that hucre wrote of the sheet without its cells. The rows are ours because hucre 1.0.0 holds every cell as
 * several objects and the whole sheet as text: a consolidation of 3,000 forms has 600,000 cells. It also has no words for error values
 * beside formulas and for rows that may grow.
 */
export function sheetPart(
  frame: string,
  sheet: SheetContent,
  styles: ReadonlyMap<string, number>,
  texts: SharedTexts,
): Uint8Array<ArrayBuffer> {
  const writer = new Utf8Writer();
  const place = data.exec(frame);
  if (!place) throw new Error('hucre wrote no sheetData');
  writer.write(frame.slice(0, place.index).replace(dimension, `<dimension ref="${usedRange(sheet)}"/>`));
  writeRows(sheet, styles, texts, writer);
  writer.write(frame.slice(place.index + place[0].length));
  return writer.bytes();
}

/** Row by row, and in each from left to right. */
function inOrder(cells: readonly CellContent[]): readonly CellContent[] {
  return [...cells].sort((left, right) => left.row - right.row || left.column - right.column);
}

function usedRange({ cells, columns, rowHeights }: SheetContent): string {
  let [lastRow, lastColumn] = [1, Math.max(1, columns.length)];
  for (const row of rowHeights.keys()) lastRow = Math.max(lastRow, row);
  for (const { row, column } of cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return rangeAddress({ row: 1, column: 1, lastRow, lastColumn });
}

function writeRows(
  sheet: SheetContent,
  styles: ReadonlyMap<string, number>,
  texts: SharedTexts,
  writer: Utf8Writer,
): void {
  const cells = inOrder(sheet.cells);
  const heights = [...sheet.rowHeights].sort(([left], [right]) => left - right);
  if (cells.length + heights.length === 0) {
    writer.write('<sheetData/>');
    return;
  }
  writer.write('<sheetData>');
  let [nextCell, nextHeight] = [0, 0];
  for (;;) {
    const row = Math.min(cells[nextCell]?.row ?? Infinity, heights[nextHeight]?.[0] ?? Infinity);
    if (row === Infinity) break;
    const height = heights[nextHeight]?.[0] === row ? heights[nextHeight++]?.[1] : undefined;
    let inRow = '';
    let before = 0;
    for (let cell = cells[nextCell]; cell?.row === row; cell = cells[++nextCell]) {
      if (cell.column === before) throw new RangeError(`Two cells in row ${String(row)}, column ${String(before)}`);
      before = cell.column;
      inRow += cellXml(cell, styleOf(cell, styles), texts);
    }
    const own = sheet.growingRows?.has(row) ? '' : ' customHeight="1"';
    const attributes = `r="${String(row)}"${height === undefined ? '' : ` ht="${String(height)}"${own}`}`;
    if (inRow !== '') writer.write(`<row ${attributes}>${inRow}</row>`);
    else if (height !== undefined) writer.write(`<row ${attributes}/>`);
  }
  writer.write('</sheetData>');
}

function styleOf({ style }: CellContent, styles: ReadonlyMap<string, number>): number {
  const place = styles.get(style);
  if (place === undefined) throw new RangeError(`No style is named ${style}`);
  return place;
}
