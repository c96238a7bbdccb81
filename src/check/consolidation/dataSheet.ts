import { joinBlocks, mergedBlock, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import type { StyleName } from '../../form/template/styles';
import { textRow, type TextPart } from '../../form/template/textRow';
import { call, quoteText } from '../../rules/formulaText';
import { MAX_COUNT } from '../../rules/entryDecision';
import { columnLetters, quoteSheetName } from '../../workbook/address';
import type { SheetContent, ValidationContent } from '../../workbook/content';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import type { ConsolidationTexts } from './consolidationTexts';
import { columnOf } from './sums';
import type { DataRow, DataTable } from './dataTable';

const headRow = 3;
const firstRow = headRow + 2;
const codeColumn = 2;
const flagColumn = 6;
const reasonColumn = 7;
const firstEntryColumn = 8;
/** Rows for what departments and the district's own bodies report, where the sums take it along. */
const ownRows = 3;

const leadingWidths = [5, 9, 22, 26, 14, 11, 46].map((width) => ({ width }));

/** Where the data stand, for the formulas that add them up. */
export interface DataPlaces {
  /** Which rows count: compared with the word for it. */
  readonly flags: string;
  /** Column of an entry, by its row of the form. */
  column(id: string): string;
  /** Rows of units alone, without the office's own. */
  readonly unitFlags: string;
  /** Why rows of units do not count, or that several of one unit do. */
  readonly reasons: string;
}

export function dataPlaces(sheet: string, table: DataTable, editable: boolean): DataPlaces {
  const lastUnit = firstRow + Math.max(1, table.rows.length) - 1;
  const last = lastUnit + (editable ? ownRows : 0);
  const range = (column: number, lastRow: number): string => {
    const letters = columnLetters(column);
    return `${quoteSheetName(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
  };
  return {
    flags: range(flagColumn, last),
    unitFlags: range(flagColumn, lastUnit),
    reasons: range(reasonColumn, lastUnit),
    column: (id) => range(firstEntryColumn + columnOf(table, id), last),
  };
}

/** The figures as received, one row for each form; the office decides row by row what counts. */
export function dataSheet(
  plan: Plan,
  name: string,
  table: DataTable,
  editable: boolean,
  texts: ConsolidationTexts,
): SheetContent {
  const widths = [...leadingWidths, ...table.columns.map(() => ({ width: 14 }))];
  const rows = table.rows.map((row, index) => unitRow(plan, row, index, table, editable, texts));
  const lastUnit = firstRow + Math.max(1, rows.length) - 1;
  const own = editable ? Array.from({ length: ownRows }, (_, index) => ownRow(lastUnit + 1 + index, table, texts)) : [];
  const { cells, merges, heights } = joinBlocks([
    textRow(widths, 1, [{ columns: [1, 7], style: 'guideSection', value: texts.data.title(table.year) }], 24),
    textRow(widths, 2, [{ columns: [1, 7], style: 'guideNote', value: texts.data.hint }], 32),
    headRows(widths, table, texts),
    ...rows,
    ...own,
  ]);
  return {
    name,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    freeze: { row: headRow + 1, column: 3 },
    conditionalFormats: [
      {
        ranges: [{ row: firstRow, column: 1, lastRow: lastUnit + own.length, lastColumn: widths.length }],
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
    ],
    validations: flagValidations(lastUnit + own.length, editable, own.length, table, texts),
    isProtected: true,
    showGridLines: false,
    page: {
      ...officialPage(texts.form.footer, 'landscape'),
      fitToWidth: false,
      titleRows: { first: headRow, last: headRow + 1 },
      titleColumns: { first: 1, last: 3 },
    },
  };
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

function unitRow(
  plan: Plan,
  { candidate, values }: DataRow,
  index: number,
  table: DataTable,
  editable: boolean,
  texts: ConsolidationTexts,
): Block {
  const { report, leftOut } = candidate;
  const row = firstRow + index;
  const reason = leftOut === undefined ? '' : texts.reasons[leftOut];
  const cell = (column: number, style: StyleName, value: Block['cells'][number]['value']) => ({
    row,
    column,
    style,
    value: value ?? null,
  });
  return {
    cells: [
      cell(1, 'number', index + 1),
      cell(2, 'receivedText', report.unit.code),
      cell(3, 'receivedText', texts.unit(findUnit(plan, table.year, report.unit.code), report.unit.code)),
      cell(4, 'receivedText', texts.fileName(report.file)),
      cell(5, 'word', texts.data[report.status]),
      cell(flagColumn, 'wordEntry', leftOut === undefined ? texts.data.counts : texts.data.leftOut),
      {
        ...cell(reasonColumn, 'receivedText', reason),
        ...(editable && { formula: reasonFormula(row, table, reason, texts) }),
      },
      ...values.map((value, place) =>
        cell(firstEntryColumn + place, typeof value === 'number' ? 'count' : 'receivedText', value),
      ),
    ],
    heights: [[row, 32]],
  };
}

/** The reason stands while the row does not count; a row that counts beside another one of its unit says so. */
function reasonFormula(row: number, { rows }: DataTable, reason: string, { data }: ConsolidationTexts): string {
  const all = (column: number) =>
    `$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${firstRow + rows.length - 1}`;
  const counts = quoteText(data.counts);
  const flag = `$${columnLetters(flagColumn)}${row}`;
  const ofUnit = call('COUNTIFS', all(codeColumn), `$${columnLetters(codeColumn)}${row}`, all(flagColumn), counts);
  const twice = call('IF', `${ofUnit}>1`, quoteText(data.twice), quoteText(''));
  return call('IF', `${flag}=${counts}`, twice, quoteText(reason));
}

/** Levels and answers are the units' alone. */
function ownRow(row: number, { columns }: DataTable, texts: ConsolidationTexts): Block {
  const cell = (column: number, style: StyleName, value: string | null = null) => ({ row, column, style, value });
  return {
    cells: [
      cell(1, 'number'),
      cell(2, 'word'),
      cell(3, 'noteEntry', texts.data.own),
      cell(4, 'word'),
      cell(5, 'word'),
      cell(flagColumn, 'wordEntry', texts.data.counts),
      cell(7, 'noteEntry'),
      ...columns.map((column, index) => cell(firstEntryColumn + index, isCount(column) ? 'countEntry' : 'word')),
    ],
    heights: [[row, 32]],
  };
}

function isCount(row: DataTable['columns'][number]): boolean {
  return row.kind === 'base' || row.indicator.rule.kind === 'ratio';
}

function flagValidations(
  last: number,
  editable: boolean,
  own: number,
  { columns }: DataTable,
  texts: ConsolidationTexts,
): ValidationContent[] {
  const { counts, leftOut, promptTitle, prompt, error } = texts.data;
  const flag: ValidationContent = {
    ranges: [{ row: firstRow, column: flagColumn, lastRow: last, lastColumn: flagColumn }],
    rule: { kind: 'list', items: [counts, leftOut] },
    promptTitle,
    prompt,
    error,
    severity: 'stop',
  };
  if (!editable) return [flag];
  const ranges = columns.flatMap((column, index) => {
    const place = firstEntryColumn + index;
    return isCount(column) ? [{ row: last - own + 1, column: place, lastRow: last, lastColumn: place }] : [];
  });
  const { errorTitle, error: noCount } = texts.form.inputs.count;
  return [
    flag,
    { ranges, rule: { kind: 'whole', min: 0, max: MAX_COUNT }, errorTitle, error: noCount, severity: 'stop' },
  ];
}

function at(column: number): readonly [number, number] {
  return [column, column];
}
