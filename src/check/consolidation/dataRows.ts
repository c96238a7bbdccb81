import type { Block } from '../../form/template/block';
import type { StyleName } from '../../form/template/styles';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import { call, quoteText } from '../../rules/formulaText';
import { columnLetters } from '../../workbook/address';
import type { ConsolidationTexts } from './consolidationTexts';
import { codeColumn, firstEntryColumn, firstRow, flagColumn, reasonColumn } from './dataPlaces';
import type { DataRow, DataTable } from './dataTable';

/** One form as it was received, whether it counts, and why not. */
export function unitRow(
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
