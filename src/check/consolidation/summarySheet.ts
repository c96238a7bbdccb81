import { joinBlocks } from '../../form/template/block';
import { officialPage } from '../../form/template/page';
import { textRow } from '../../form/template/textRow';
import { call, quoteText } from '../../rules/formulaText';
import { cellAddress } from '../../workbook/address';
import type { ConditionalFormatContent, SheetContent } from '../../workbook/content';
import { ownInputs } from './ownInputs';
import { summaryWidths } from './summaryColumns';
import { footBlocks } from './summaryFoot';
import { headBlocks, headings, type SummaryCounts } from './summaryHead';
import { headRow, type SummaryLayout } from './summaryLayout';
import { summaryRow, type SummaryContext } from './summaryRows';

/** The consolidated report: official head, one row for each indicator, signatures. */
export function summarySheet(context: SummaryContext, layout: SummaryLayout, counts: SummaryCounts): SheetContent {
  const { columns, texts } = context;
  const widths = summaryWidths(columns);
  const last = columns.note;
  const { cells, merges, heights } = joinBlocks([
    ...headBlocks(context, widths, counts),
    headings(context),
    ...layout.groups.map(({ id, label, row }) =>
      textRow(widths, row, [{ columns: [1, last], style: 'group', value: texts.form.sections.group(id, label) }], 21),
    ),
    ...layout.rows.map(({ district, row }) => summaryRow(district, row, context)),
    ...footBlocks(context, widths, layout.foot),
  ]);
  return {
    name: texts.sheets.summary,
    visibility: 'visible',
    cells,
    merges,
    columns: widths,
    rowHeights: new Map(heights),
    freeze: { row: headRow + 2, column: columns.label },
    conditionalFormats: verdictFormats(context, layout),
    validations: ownInputs(context, layout),
    isProtected: true,
    showGridLines: false,
    page: {
      ...officialPage(texts.form.footer, 'landscape'),
      printArea: { row: 1, column: 1, lastRow: layout.foot + 5, lastColumn: last },
      titleRows: { first: headRow, last: headRow + 2 },
    },
  };
}

function verdictFormats({ columns, texts }: SummaryContext, { rows }: SummaryLayout): ConditionalFormatContent[] {
  const numbers = rows.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const looks = [
    ['short', { fill: 'EADCF4', color: '55217A', bold: true }],
    ['met', { color: '1B5E20' }],
    ['aspiration', { color: '1B5E20', bold: true }],
    ['error', { color: '8A0F0F', bold: true }],
  ] as const;
  return columns.milestones.flatMap(({ verdict, lacking }) =>
    looks.map(([name, look]) => ({
      ranges: [{ row: first, column: verdict, lastRow: last, lastColumn: lacking }],
      formula: call('EXACT', `$${cellAddress(first, verdict)}`, quoteText(texts.form.verdicts[name])),
      ...look,
    })),
  );
}
