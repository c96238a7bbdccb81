import type { BaseFigure } from '../../plan/schema';
import type { RawEntries } from '../../rules/assessment';
import type { ResultId } from '../../rules/expression';
import type { CellValue } from '../../workbook/cell';
import type { CellContent, SheetContent } from '../../workbook/content';
import type { ReportColumns } from '../columns';
import type { FormTexts } from '../formTexts';
import type { FrameValues } from '../frame';
import type { IndicatorRow, ReportRow } from '../layout';
import { textHeight } from '../textHeight';
import { cellOf } from './block';
import { pointsAcross } from './columnWidths';
import type { ResultCell } from './resultCells';
import { baseFont } from './styles';

/** What the rows of the table are made of. */
export interface TableContext {
  readonly columns: ReportColumns;
  readonly widths: SheetContent['columns'];
  readonly texts: FormTexts;
  readonly entries: RawEntries;
  readonly frame: FrameValues;
  readonly figures: ReadonlyMap<string, BaseFigure>;
  /** Computed cell of a row; `undefined` where the row has no such result. */
  result(row: ReportRow, result: ResultId): ResultCell | undefined;
  /** Words of the target; `undefined` where there is none. */
  target(row: IndicatorRow, milestone: number): string | undefined;
}

/** What a row's figure is typed as, this year's and last year's alike. */
export type TypedAs = 'count' | 'level' | 'word';

/** Cells that rows of base figures and of indicators have alike. */
export function commonCells(
  row: ReportRow,
  context: TableContext,
  own: { readonly label: string; readonly unit: string; readonly typed: TypedAs },
): CellContent[] {
  const { columns, entries } = context;
  return [
    cellOf(row.row, columns.id, 'id', { value: row.id }),
    cellOf(row.row, columns.number, 'number', { value: row.number }),
    cellOf(row.row, columns.label, 'label', { value: own.label }),
    cellOf(row.row, columns.unit, 'word', { value: own.unit }),
    typedCell(row, columns.entry, entries.get(row.entry), `${own.typed}Entry`),
    typedCell(row, columns.prior, entries.get(row.prior), `${own.typed}Prior`),
    cellOf(row.row, columns.lane, 'wordBold', context.result(row, 'lane')),
    cellOf(row.row, columns.note, 'noteEntry', { value: entries.get(row.note) ?? null }),
    cellOf(row.row, columns.task, 'word', context.result(row, 'task')),
  ];
}

/** LibreOffice tells TRUE from 1 by the number format alone: a number's would turn the answer into a figure there. */
function typedCell(
  { row }: ReportRow,
  column: number,
  value: CellValue | undefined,
  style: `${TypedAs}${'Entry' | 'Prior'}`,
): CellContent {
  const ofWords = style.endsWith('Entry') ? 'wordEntry' : 'wordPrior';
  return cellOf(row, column, typeof value === 'boolean' ? ofWords : style, { value: value ?? null });
}

/** Lowest row in which each of these texts shows in full in its columns. */
export function rowHeight(
  { widths }: TableContext,
  texts: readonly {
    readonly text: CellValue | undefined;
    readonly from: number;
    readonly to?: number;
    readonly size?: number;
  }[],
): number {
  const heights = texts.map(({ text, from, to = from, size = baseFont.size }) =>
    typeof text === 'string' ? textHeight(text, pointsAcross(widths, from, to), { ...baseFont, size }) : 0,
  );
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(...heights)));
}

/** Excel's own limit is 409.5 points. */
const MAX_HEIGHT = 400;
