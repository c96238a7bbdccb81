import { joinBlocks, type Block } from '../../form/template/block';
import { pointsAcross } from '../../form/template/columnWidths';
import { styleFont } from '../../form/template/styles';
import { textRow, type TextPart } from '../../form/template/textRow';
import { textHeight } from '../../form/textHeight';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import { call, quoteText } from '../../rules/formulaText';
import { columnLetters } from '../../workbook/address';
import type { SheetContent } from '../../workbook/content';
import type { ConsolidationTexts } from './consolidationTexts';
import { codeColumn, firstEntryColumn, firstRow, flagColumn, reasonColumn } from './dataPlaces';
import type { DataRow, DataTable } from './dataTable';

/** What the rows of a data sheet are made of. */
export interface DataContext {
  readonly plan: Plan;
  readonly table: DataTable;
  readonly widths: SheetContent['columns'];
  readonly texts: ConsolidationTexts;
  /** Reasons follow what the office chooses. */
  readonly editable: boolean;
}

/** The forms as they were received, whether they count, and why not. */
export function unitRows(context: DataContext): Block {
  const { table, widths, texts } = context;
  const several = severalTimes(table);
  const room = textHeight(texts.data.twice, pointsAcross(widths, reasonColumn), styleFont('receivedText'));
  return joinBlocks(
    table.rows.map((row, index) => {
      const isOneOfSeveral = several.has(row.candidate.report.unit.code);
      const parts = unitParts(row, index, isOneOfSeveral, context);
      return textRow(widths, firstRow + index, parts, isOneOfSeveral ? room : 20);
    }),
  );
}

/** Units of which there are several forms. */
function severalTimes({ rows }: DataTable): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    rows.flatMap(({ candidate: { report } }) => {
      const isAgain = seen.has(report.unit.code);
      seen.add(report.unit.code);
      return isAgain ? [report.unit.code] : [];
    }),
  );
}

function unitParts(
  { candidate: { report, leftOut }, values }: DataRow,
  index: number,
  isOneOfSeveral: boolean,
  { plan, table, texts, editable }: DataContext,
): TextPart[] {
  const reason = leftOut === undefined ? '' : texts.reasons[leftOut];
  const formula = editable ? reasonFormula(firstRow + index, table, reason, isOneOfSeveral, texts) : undefined;
  const leading: Omit<TextPart, 'columns'>[] = [
    { style: 'number', value: index + 1 },
    { style: 'receivedText', value: report.unit.code },
    { style: 'receivedText', value: texts.unit(findUnit(plan, table.year, report.unit.code), report.unit.code) },
    { style: 'receivedText', value: texts.fileName(report.file) },
    { style: 'word', value: texts.data[report.status] },
    { style: 'wordEntry', value: leftOut === undefined ? texts.data.counts : texts.data.leftOut },
    { style: 'receivedText', value: reason, ...(formula !== undefined && { formula }) },
  ];
  return [
    ...leading.map((part, place): TextPart => ({ columns: [place + 1, place + 1], ...part })),
    ...values.map((value, place): TextPart => {
      const column = firstEntryColumn + place;
      return { columns: [column, column], style: typeof value === 'number' ? 'count' : 'receivedText', value };
    }),
  ];
}

/** The reason stands while the row does not count; a row that counts beside another one of its unit says so. */
function reasonFormula(
  row: number,
  { rows }: DataTable,
  reason: string,
  isOneOfSeveral: boolean,
  { data }: ConsolidationTexts,
): string | undefined {
  if (!isOneOfSeveral && reason === '') return undefined;
  const all = (column: number) =>
    `$${columnLetters(column)}$${firstRow}:$${columnLetters(column)}$${firstRow + rows.length - 1}`;
  const counts = quoteText(data.counts);
  const flag = `$${columnLetters(flagColumn)}${row}`;
  const ofUnit = call('COUNTIFS', all(codeColumn), `$${columnLetters(codeColumn)}${row}`, all(flagColumn), counts);
  const twice = call('IF', `${ofUnit}>1`, quoteText(data.twice), quoteText(''));
  return call('IF', `${flag}=${counts}`, isOneOfSeveral ? twice : quoteText(''), quoteText(reason));
}
