import { joinBlocks, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow } from '../../form/template/textRow';
import { cellAddress, columnLetters, quoteSheetName, type RangeRef } from '../../workbook/address';
import type { CellContent, ChartContent, SheetContent } from '../../workbook/content';
import { mapTotals } from './mapSheet';
import type { DataTable } from './dataTable';
import type { SummaryContext } from './summaryRows';
import type { SummaryLayout } from './summaryLayout';

const headRow = 2;
const columns = 12;
const rowsOfChart = 16;
const targetColors = ['7F7F7F', 'BFBFBF', 'D9D9D9', 'A6A6A6'];
/** Light to dark, so that they are told apart in black and white. */
const totalColors = ['D9EAD9', '55217A', 'B79FCB', 'FFE08A'];

/** Rates beside their targets, and how many units reach each of them: native charts over the figures of the other sheets. */
export function chartSheet(context: SummaryContext, layout: SummaryLayout, table: DataTable): SheetContent {
  const { plan, texts } = context;
  const rates = layout.rows.filter(({ district }) => district.kind === 'sum');
  const top = headRow + rates.length + 2;
  const widths = Array.from({ length: columns }, () => ({ width: 11 }));
  const { cells, merges, heights } = joinBlocks([
    textRow(widths, 1, [{ columns: [1, columns], style: 'guideSection', value: texts.charts.rates }], 24),
    rateTable(context, rates),
  ]);
  const place = (index: number): RangeRef => ({
    row: top + index * (rowsOfChart + 1),
    column: 1,
    lastRow: top + index * (rowsOfChart + 1) + rowsOfChart,
    lastColumn: columns,
  });
  return {
    name: texts.sheets.chart,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    conditionalFormats: [],
    validations: [],
    isProtected: false,
    showGridLines: false,
    page: officialPage(texts.form.footer, 'portrait'),
    charts: [
      rateChart(context, rates.length, place(0)),
      ...plan.milestones.map((milestone, index) => totalChart(context, table, milestone, place(index + 1))),
    ],
  };
}

function rateTable({ columns: summary, texts, plan, assessment }: SummaryContext, rows: SummaryLayout['rows']): Block {
  const sheet = quoteSheetName(texts.sheets.summary);
  const heads = [
    texts.headings.number,
    texts.charts.rate,
    ...plan.milestones.map((milestone) => texts.charts.target(milestone)),
  ];
  return {
    cells: [
      ...heads.map((value, index): CellContent => ({ row: headRow, column: index + 1, style: 'head', value })),
      ...rows.flatMap(({ district, row }, index): CellContent[] => {
        const at = headRow + 1 + index;
        const rate = assessment.rates.get(district.id);
        const source = `${sheet}!${cellAddress(row, summary.rate)}`;
        return [
          { row: at, column: 1, style: 'number', value: district.id },
          {
            row: at,
            column: 2,
            style: 'rate',
            formula: `IF(ISNUMBER(${source}),${source},0)`,
            value: rate ? (rate.numerator * 100) / rate.denominator : 0,
          },
          ...plan.milestones.map((milestone, place): CellContent => {
            const { rule } = district.indicator;
            const target = rule.kind === 'ratio' ? rule.targets[String(milestone)]?.floor : undefined;
            return { row: at, column: 3 + place, style: 'rate', value: target ?? null };
          }),
        ];
      }),
    ],
    heights: [[headRow, 34]],
  };
}

function rateChart({ texts, plan }: SummaryContext, count: number, place: RangeRef): ChartContent {
  const sheet = quoteSheetName(texts.sheets.chart);
  const column = (index: number): string => {
    const letters = columnLetters(index);
    return `${sheet}!$${letters}$${headRow + 1}:$${letters}$${headRow + count}`;
  };
  return {
    kind: 'column',
    grouping: 'clustered',
    most: 100,
    title: texts.charts.rates,
    place,
    categories: column(1),
    series: [
      { name: texts.charts.rate, values: column(2), color: '1F5FA8' },
      ...plan.milestones.map((milestone, index) => ({
        name: texts.charts.target(milestone),
        values: column(3 + index),
        color: targetColors[index % targetColors.length] ?? 'BFBFBF',
      })),
    ],
  };
}

function totalChart(
  { plan, texts }: SummaryContext,
  table: DataTable,
  milestone: number,
  place: RangeRef,
): ChartContent {
  const sheet = quoteSheetName(texts.sheets.map(milestone));
  const { headRow: head, rows, first, last } = mapTotals(plan, milestone, table);
  const across = (row: number): string => `${sheet}!$${columnLetters(first)}$${row}:$${columnLetters(last)}$${row}`;
  return {
    kind: 'column',
    grouping: 'stacked',
    title: texts.charts.verdicts(milestone),
    place,
    categories: across(head),
    series: rows.map(({ key, row }, index) => ({
      name: texts.map.totals[key],
      values: across(row),
      color: totalColors[index % totalColors.length] ?? 'BFBFBF',
    })),
  };
}
