import type { Plan, Unit } from '../../plan/schema';
import type { SheetContent } from '../../workbook/content';
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
    headBlock(plan, report, layout, context.widths, texts.head, status),
    { cells: metaMarks(layout, report.meta) },
    headingBlock(layout, texts.headings),
    ...tableBlocks(layout, context),
    signatureBlock(report, layout, texts.signature),
  ]);
  return {
    name: sheetNames.report,
    visibility: 'visible',
    cells,
    merges,
    columns: context.widths,
    rowHeights: new Map(heights),
    growingRows: new Set(layout.groups.flatMap(({ indicators }) => indicators.map(({ row }) => row))),
    freeze: { row: head.screenHeads, column: columns.label },
    conditionalFormats: highlights(layout, texts),
    validations: validations(plan, layout, texts),
    isProtected: true,
    showGridLines: false,
    page: {
      ...officialPage(texts.footer, 'landscape'),
      printArea: {
        row: head.authority,
        column: columns.first,
        lastRow: signature.name,
        lastColumn: columns.last,
      },
      titleRows: { first: head.columnGroups, last: head.columnMarks },
    },
  };
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
