import { cellOf, joinBlocks, mergedRow, type Block } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow } from '../../form/template/textRow';
import { cellAddress, columnLetters, quoteSheetName, type RangeRef } from '../../workbook/address';
import type { ChartContent, SheetContent } from '../../workbook/content';
import { mapTotals } from './mapSheet';
import type { DataTable } from './dataTable';
import type { SummaryContext } from './summaryRows';
import type { SummaryLayout } from './summaryLayout';

const headRow = 2;
const columns = 12;
const rowsOfChart = 16;
/** Columns side by side, and parts of one column, are told apart in black and white as well. */
const rateColor = '12406F';
const targetColors = ['9A9A9A', 'D4D4D4', '6F6F6F', 'BFBFBF'];
/** Where nothing occurred there is nothing to judge, and no part of a column. */
const totalColors = { met: '9CCB9C', short: '3F1460', onTheWay: '9674B4', open: 'FFF0B8' } as const;

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
    lastRow: top + index * (rowsOfChart + 1) + rowsOfChart - 1,
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
  const rateColumn = rateColumnOf(plan);
  const label = [2, rateColumn - 1] as const;
  const heads = [texts.charts.rate, ...plan.milestones.map((milestone) => texts.charts.target(milestone))];
  return joinBlocks([
    {
      cells: [
        cellOf(headRow, 1, 'head', { value: texts.headings.number }),
        ...heads.map((value, index) => cellOf(headRow, rateColumn + index, 'head', { value })),
      ],
      heights: [[headRow, 36]],
    },
    mergedRow(headRow, label, 'head', { value: texts.headings.label }),
    ...rows.flatMap(({ district: { id, indicator }, row }, index): Block[] => {
      const at = headRow + 1 + index;
      const rate = assessment.rates.get(id);
      const source = `${sheet}!${cellAddress(row, summary.rate)}`;
      const { rule } = indicator;
      return [
        {
          cells: [
            cellOf(at, 1, 'number', { value: id }),
            cellOf(at, rateColumn, 'rate', {
              formula: `IF(ISNUMBER(${source}),${source},0)`,
              value: rate ? (rate.numerator * 100) / rate.denominator : 0,
            }),
            ...plan.milestones.map((milestone, place) => {
              const target = rule.kind === 'ratio' ? rule.targets[String(milestone)]?.floor : undefined;
              return cellOf(at, rateColumn + 1 + place, 'rate', { value: target ?? null });
            }),
          ],
        },
        mergedRow(at, label, 'label', { value: indicator.label.vi }),
      ];
    }),
  ]);
}

/** The figures stand at the right, after the indicator's name. */
function rateColumnOf({ milestones }: SummaryContext['plan']): number {
  return columns - milestones.length;
}

function rateChart({ texts, plan }: SummaryContext, count: number, place: RangeRef): ChartContent {
  const sheet = quoteSheetName(texts.sheets.chart);
  const column = (index: number): string => {
    const letters = columnLetters(index);
    return `${sheet}!$${letters}$${headRow + 1}:$${letters}$${headRow + count}`;
  };
  const rateColumn = rateColumnOf(plan);
  return {
    kind: 'column',
    grouping: 'clustered',
    most: 100,
    title: texts.charts.rates,
    place,
    categories: column(1),
    series: [
      { name: texts.charts.rate, values: column(rateColumn), color: rateColor },
      ...plan.milestones.map((milestone, index) => ({
        name: texts.charts.target(milestone),
        values: column(rateColumn + 1 + index),
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
    series: rows.flatMap(({ key, row }) =>
      key === 'none' ? [] : [{ name: texts.map.totals[key], values: across(row), color: totalColors[key] }],
    ),
  };
}
