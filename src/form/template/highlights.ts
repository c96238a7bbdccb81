import { lanes, type Lane, type Verdict } from '../../rules/assessment';
import { call, quoteText } from '../../rules/formulaText';
import { cellAddress, columnLetters, type RangeRef } from '../../workbook/address';
import type { ConditionalFormatContent } from '../../workbook/content';
import type { FormTexts } from '../formTexts';
import { type ReportLayout } from '../layout';

type Look = Pick<ConditionalFormatContent, 'fill' | 'color' | 'bold'>;

/** Each colour comes with a word in the same row, so that nothing is told by colour alone. Contrast is at least 4.5 to 1. */
const laneLooks: Readonly<Record<Lane, Look>> = {
  error: { fill: 'F8D0D0', color: '8A0F0F' },
  missing: { fill: 'FFF0C2', color: '6B4A00' },
  query: { fill: 'CFEBE7', color: '0B4F4A' },
  shortfall: { fill: 'EADCF4', color: '55217A' },
};
const verdictLooks: Readonly<Partial<Record<Verdict, Look>>> = {
  error: { color: '8A0F0F', bold: true },
  short: { color: '55217A', bold: true },
  met: { color: '1B5E20' },
  aspiration: { color: '1B5E20', bold: true },
};
const readyLook: Look = { fill: 'DDEFDD', color: '1B5E20' };
const blockedLook: Look = { fill: 'FFF0C2', color: '6B4A00' };

/** Formats that follow the words of the computed cells. They come with the file and need no add-in. */
export function highlights(layout: ReportLayout, texts: FormTexts): ConditionalFormatContent[] {
  const { columns } = layout;
  const rows = layout.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const down = (column: number, lastColumn = column): RangeRef => ({ row: first, column, lastRow: last, lastColumn });
  const says = (column: number, word: string): string =>
    call('EXACT', `$${columnLetters(column)}${String(first)}`, quoteText(word));
  return [
    ...lanes.map((lane) => ({
      ranges: [down(columns.entry), down(columns.lane), down(columns.task)],
      formula: says(columns.lane, texts.lanes[lane]),
      ...laneLooks[lane],
    })),
    ...columns.milestones.flatMap(({ verdict, lacking }) =>
      Object.entries(verdictLooks).map(([name, look]) => ({
        ranges: [down(verdict, lacking)],
        formula: says(verdict, texts.verdicts[name as Verdict]),
        ...look,
      })),
    ),
    ...[layout.head.screenStatus, layout.head.status].flatMap((row) => statusHighlights(layout, row, texts)),
  ];
}

function statusHighlights(
  { columns: { first, last }, head }: ReportLayout,
  row: number,
  { status }: FormTexts,
): ConditionalFormatContent[] {
  const ranges = [{ row, column: first, lastRow: row, lastColumn: last }];
  const isReady = call('EXACT', `$${cellAddress(head.status, first).replace(/(\d)/, '$$$1')}`, quoteText(status.ready));
  return [
    { ranges, formula: isReady, ...readyLook },
    { ranges, formula: call('NOT', isReady), ...blockedLook },
  ];
}
