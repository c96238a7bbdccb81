import type { Plan, Unit } from '../../plan/schema';
import type { PageContent, SheetContent } from '../../workbook/content';
import { metaKeys, type MetaKey } from '../bindForm';
import type { ReportLayout } from '../layout';
import { sheetNames } from '../sheetNames';
import { baseRow } from './baseRow';
import { cellOf, joinBlocks, type Block } from './block';
import { headBlock } from './headBlock';
import { headingBlock } from './headingBlock';
import { highlights } from './highlights';
import { indicatorRow } from './indicatorRow';
import { officialPage } from './page';
import { pageBreaks, type RowRun } from './pageBreaks';
import { screenBlock } from './screenBlock';
import { signatureBlock } from './signatureBlock';
import type { TableContext } from './tableContext';
import { textRow } from './textRow';
import { validations } from './validations';

/** The form itself. */
export function reportSheet(
  plan: Plan,
  report: { readonly unit: Unit; readonly year: number; readonly meta: Readonly<Record<MetaKey, string>> },
  layout: ReportLayout,
  context: TableContext,
  status: { readonly value: string; readonly formula: string },
): SheetContent {
  const { columns, head, signature } = layout;
  const { texts } = context;
  const { cells, merges, heights } = joinBlocks([
    screenBlock(layout, texts.headings, status.value),
    headBlock(plan, report, layout, context.widths, texts.head, status, context.frame),
    { cells: metaMarks(layout, report.meta) },
    headingBlock(layout, texts.headings),
    ...tableBlocks(layout, context),
    signatureBlock(report, layout, texts.signature, context.frame),
  ]);
  const rowParts = {
    columns: context.widths,
    rowHeights: new Map(heights),
    growingRows: new Set(layout.groups.flatMap(({ indicators }) => indicators.map(({ row }) => row))),
  };
  const printed = { first: head.authority, last: signature.name };
  const page: PageContent = {
    ...officialPage(texts.footer, 'landscape'),
    printArea: { row: printed.first, column: columns.first, lastRow: printed.last, lastColumn: columns.last },
    titleRows: { first: head.columnGroups, last: head.columnMarks },
  };
  return {
    name: sheetNames.report,
    visibility: 'visible',
    cells,
    merges,
    ...rowParts,
    freeze: { row: head.screenHeads, column: columns.label },
    conditionalFormats: highlights(layout, texts),
    validations: validations(plan, layout, texts),
    isProtected: true,
    showGridLines: false,
    page: { ...page, rowBreaks: pageBreaks(page, rowParts, printed, keptTogether(layout)) },
  };
}

/** Headings with the first two rows below them, and the signatures with the last three rows of the table, or at least the last. */
function keptTogether({ head, baseRows, indicatorSection, groups, signature }: ReportLayout): RowRun[] {
  const below = (heading: number, rows: readonly { readonly row: number }[]): RowRun => ({
    first: heading,
    last: rows.slice(0, 2).at(-1)?.row ?? heading,
  });
  const rows = groups.flatMap(({ indicators }) => indicators);
  const above = [rows.at(-3), rows.at(-1)].flatMap((each) => (each ? [{ first: each.row, last: signature.name }] : []));
  return [
    below(head.baseSection, baseRows),
    below(indicatorSection, groups[0]?.indicators ?? []),
    ...groups.map(({ row, indicators }) => below(row, indicators)),
    ...above,
  ];
}

function tableBlocks(layout: ReportLayout, context: TableContext): Block[] {
  const { columns, head, baseRows, indicatorSection, groups } = layout;
  const { sections } = context.texts;
  const band = (row: number, style: 'section' | 'group', value: string): Block =>
    textRow(context.widths, row, [{ columns: [columns.first, columns.last], style, value }], 21);
  return [
    band(head.baseSection, 'section', sections.base),
    ...baseRows.map((row) => baseRow(row, context)),
    band(indicatorSection, 'section', sections.indicators),
    ...groups.flatMap(({ id, label, row, indicators }) => [
      band(row, 'group', sections.group(id, label)),
      ...indicators.map((indicator) => indicatorRow(indicator, context)),
    ]),
  ];
}

/** The form's facts once more in the hidden column: a sheet that is moved to another workbook leaves `_chitieu` behind. */
function metaMarks({ columns, head }: ReportLayout, meta: Readonly<Record<MetaKey, string>>): Block['cells'] {
  return metaKeys
    .filter((key) => key !== 'receipt')
    .map((key, index) => cellOf(head.authority + index, columns.id, 'id', { value: `${key}=${meta[key]}` }));
}
