import { baseRowId } from '../../plan/rows';
import type { Block } from '../../form/template/block';
import type { StyleName } from '../../form/template/styles';
import { MAX_COUNT } from '../../rules/entryDecision';
import { call } from '../../rules/formulaText';
import { cellAddress } from '../../workbook/address';
import type { ConditionalFormatContent, ValidationContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import { firstEntryColumn, flagColumn, reasonColumn } from './dataPlaces';
import type { DataTable } from './dataTable';
import { columnOf } from './sums';

/** A row for what the office's departments report themselves. Levels and answers are the units' alone. */
export function ownRow(row: number, { columns }: DataTable, texts: ConsolidationTexts): Block {
  const cell = (column: number, style: StyleName, value: string | null = null) => ({ row, column, style, value });
  return {
    cells: [
      cell(1, 'number'),
      cell(2, 'word'),
      cell(3, 'noteEntry', texts.data.own),
      cell(4, 'word'),
      cell(5, 'word'),
      cell(flagColumn, 'wordEntry', texts.data.counts),
      cell(reasonColumn, 'noteEntry'),
      ...columns.map((column, index) => cell(firstEntryColumn + index, isCount(column) ? 'countEntry' : 'word')),
    ],
    heights: [[row, 36]],
  };
}

/** Only counts may be typed from the first to the last of these rows. */
export function ownCounts(
  row: number,
  lastRow: number,
  { columns }: DataTable,
  { form, data }: ConsolidationTexts,
): ValidationContent {
  const { errorTitle, error } = form.inputs.count;
  return {
    ranges: columns.flatMap((column, index) => {
      const place = firstEntryColumn + index;
      return isCount(column) ? [{ row, column: place, lastRow, lastColumn: place }] : [];
    }),
    rule: { kind: 'whole', min: 0, max: MAX_COUNT },
    promptTitle: data.ownPromptTitle,
    prompt: data.ownPrompt,
    errorTitle,
    error,
    severity: 'stop',
  };
}

/** Figures that no sum takes along, because their denominator is missing or smaller. */
export function ownFlaws(row: number, lastRow: number, table: DataTable): ConditionalFormatContent[] {
  return table.columns.flatMap((column, index): ConditionalFormatContent[] => {
    if (column.kind === 'base' || column.indicator.rule.kind !== 'ratio') return [];
    const place = firstEntryColumn + index;
    const numerator = cellAddress(row, place);
    const denominator = `$${cellAddress(row, firstEntryColumn + columnOf(table, baseRowId(column.indicator.rule.denominator)))}`;
    const isTooFew = call('IF', call('ISNUMBER', denominator), `${numerator}>${denominator}`, 'TRUE');
    return [
      {
        ranges: [{ row, column: place, lastRow, lastColumn: place }],
        formula: call('IF', call('ISNUMBER', numerator), isTooFew, 'FALSE'),
        color: '9C0006',
        fill: 'FFC7CE',
      },
    ];
  });
}

function isCount(row: DataTable['columns'][number]): boolean {
  return row.kind === 'base' || row.indicator.rule.kind === 'ratio';
}
