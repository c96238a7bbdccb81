import { joinBlocks, mergedBlock, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow, type TextPart } from '../../form/template/textRow';
import type { Plan } from '../../plan/schema';
import type { SheetContent, ValidationContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import { firstEntryColumn, firstRow, flagColumn, headRow, lastUnitRow, ownRows, reasonColumn } from './dataPlaces';
import { unitRows } from './dataRows';
import type { DataTable } from './dataTable';
import { ownCounts, ownFlaws, ownRow } from './ownRows';

const leadingWidths = [6, 9, 22, 24, 13, 12, 36];
/** Which form it is, on every page: a text that reached beyond these columns would be cut on all pages but the first. */
const repeated = [1, 3] as const;
const explained = [4, 7] as const;
/** At this size a form takes four pages across, and a page thirty forms down. */
const printedAt = 60;

/** The figures as received, one row for each form; the office decides row by row what counts. */
export function dataSheet(
  plan: Plan,
  name: string,
  table: DataTable,
  editable: boolean,
  texts: ConsolidationTexts,
): SheetContent {
  const widths = [...leadingWidths, ...table.columns.map(entryWidth)].map((width) => ({ width }));
  const lastUnit = lastUnitRow(table);
  const own = editable ? Array.from({ length: ownRows }, (_, index) => ownRow(lastUnit + 1 + index, table, texts)) : [];
  const last = lastUnit + own.length;
  const { cells, merges, heights } = joinBlocks([
    textRow(widths, 1, [
      { columns: repeated, style: 'guideSection', value: texts.data.title(table.year) },
      { columns: explained, style: 'guideNote', value: texts.data.hint },
    ]),
    textRow(widths, 2, [], 8),
    headRows(widths, table, texts),
    unitRows({ plan, table, widths, texts, editable }),
    ...own,
  ]);
  return {
    name,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    freeze: { row: headRow + 1, column: repeated[1] },
    conditionalFormats: [
      {
        ranges: [{ row: firstRow, column: 1, lastRow: last, lastColumn: widths.length }],
        formula: `$F${firstRow}<>"${texts.data.counts}"`,
        color: '7F7F7F',
        fill: 'EDEDED',
      },
      {
        ranges: [{ row: firstRow, column: 1, lastRow: lastUnit, lastColumn: reasonColumn }],
        formula: `$G${firstRow}="${texts.data.twice}"`,
        color: '9C0006',
        fill: 'FFC7CE',
      },
      ...(editable ? ownFlaws(lastUnit + 1, last, table) : []),
    ],
    validations: [flagInput(last, texts), ...(editable ? [ownCounts(lastUnit + 1, last, table, texts)] : [])],
    isProtected: true,
    showGridLines: false,
    page: {
      ...officialPage(texts.form.footer, 'landscape'),
      fitToWidth: false,
      scale: printedAt,
      titleRows: { first: headRow, last: headRow + 1 },
      titleColumns: { first: repeated[0], last: repeated[1] },
    },
  };
}

/** Wide enough for a figure, or for the words of a choice. */
function entryWidth(row: DataTable['columns'][number]): number {
  return row.kind === 'indicator' && row.indicator.rule.kind === 'choice' ? 16 : 12.5;
}

function headRows(widths: SheetContent['columns'], { columns }: DataTable, texts: ConsolidationTexts): Block {
  const ids = columns.map(({ id, kind }, index): TextPart => ({
    columns: at(firstEntryColumn + index),
    style: 'head',
    value: kind === 'base' ? '' : id,
  }));
  const labels = columns.map((row, index): TextPart => ({
    columns: at(firstEntryColumn + index),
    style: 'screenHead',
    value: row.kind === 'base' ? row.figure.label.vi : row.indicator.label.vi,
  }));
  return joinBlocks([
    ...texts.data.headings.map((value, index) =>
      mergedBlock({ row: headRow, column: index + 1, lastRow: headRow + 1, lastColumn: index + 1 }, 'head', { value }),
    ),
    textRow(widths, headRow, ids, 20),
    textRow(widths, headRow + 1, labels, 20),
  ]);
}

/** Whether a row counts is chosen from two words. */
function flagInput(last: number, { data }: ConsolidationTexts): ValidationContent {
  const { counts, leftOut, promptTitle, prompt, error } = data;
  return {
    ranges: [{ row: firstRow, column: flagColumn, lastRow: last, lastColumn: flagColumn }],
    rule: { kind: 'list', items: [counts, leftOut] },
    promptTitle,
    prompt,
    error,
    severity: 'stop',
  };
}

function at(column: number): readonly [number, number] {
  return [column, column];
}
