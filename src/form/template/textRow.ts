import type { CellValue } from '../../workbook/cell';
import type { SheetContent } from '../../workbook/content';
import { textHeight } from '../textHeight';
import { joinBlocks, mergedRow, type Block } from './block';
import { pointsAcross } from './columnWidths';
import { styleFont, type StyleName } from './styles';

/** A text or number across some columns of one row. */
export interface TextPart {
  readonly columns: readonly [first: number, last: number];
  readonly style: StyleName;
  readonly value?: CellValue;
  readonly formula?: string;
}

/** A row of texts, high enough for each of them. */
export function textRow(widths: SheetContent['columns'], row: number, parts: readonly TextPart[], lowest = 18): Block {
  const heights = parts.map(({ columns: [first, last], style, value }) =>
    textHeight(typeof value === 'string' ? value : '', pointsAcross(widths, first, last), styleFont(style)),
  );
  return joinBlocks([
    ...parts.map(({ columns, style, ...what }) => mergedRow(row, columns, style, what)),
    { cells: [], heights: [[row, Math.ceil(Math.max(lowest, ...heights))]] },
  ]);
}
