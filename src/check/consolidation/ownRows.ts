import type { Block } from '../../form/template/block';
import type { StyleName } from '../../form/template/styles';
import { MAX_COUNT } from '../../rules/entryDecision';
import type { ValidationContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import { firstEntryColumn, flagColumn } from './dataPlaces';
import type { DataTable } from './dataTable';

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
      cell(7, 'noteEntry'),
      ...columns.map((column, index) => cell(firstEntryColumn + index, isCount(column) ? 'countEntry' : 'word')),
    ],
    heights: [[row, 32]],
  };
}

/** Only counts may be typed from the first to the last of these rows. */
export function ownCounts(
  row: number,
  lastRow: number,
  { columns }: DataTable,
  texts: ConsolidationTexts,
): ValidationContent {
  const { errorTitle, error } = texts.form.inputs.count;
  return {
    ranges: columns.flatMap((column, index) => {
      const place = firstEntryColumn + index;
      return isCount(column) ? [{ row, column: place, lastRow, lastColumn: place }] : [];
    }),
    rule: { kind: 'whole', min: 0, max: MAX_COUNT },
    errorTitle,
    error,
    severity: 'stop',
  };
}

function isCount(row: DataTable['columns'][number]): boolean {
  return row.kind === 'base' || row.indicator.rule.kind === 'ratio';
}
