import type { Plan, Unit } from '../../plan/schema';
import { deadlineOf, receivingOffice } from '../../plan/units';
import type { SheetContent } from '../../workbook/content';
import type { FormTexts } from '../formTexts';
import { personCells, type FrameKey, type FrameValues } from '../frame';
import type { ReportLayout } from '../layout';
import { joinBlocks, type Block } from './block';
import { textRow, type TextPart } from './textRow';

/** The official head: who reports on the left, the state on the right; then title, period, status, parties and people. */
export function headBlock(
  plan: Plan,
  { unit, year }: { readonly unit: Unit; readonly year: number },
  { columns, head }: ReportLayout,
  widths: SheetContent['columns'],
  texts: FormTexts['head'],
  status: { readonly value: string; readonly formula: string },
  frame: FrameValues,
): Block {
  const { first, last, entry, denominator, rate, prior } = columns;
  const left = [first, entry] as const;
  const right = [rate + 1, last] as const;
  const across = [first, last] as const;
  const people = personCells(columns);
  const personRow = (
    row: number,
    labels: readonly [string, string],
    keys: readonly [FrameKey, FrameKey],
    rightStyle: 'personEntry' | 'dateEntry',
  ): Block => {
    const parts: TextPart[] = [
      { columns: people.leftLabel, style: 'left', value: labels[0] },
      { columns: people.left, style: 'personEntry', value: frame.get(keys[0]) ?? null },
      { columns: people.rightLabel, style: 'left', value: labels[1] },
      { columns: people.right, style: rightStyle, value: frame.get(keys[1]) ?? null },
    ];
    return textRow(widths, row, parts, 21);
  };
  const line = (row: number, parts: readonly TextPart[], lowest?: number): Block => textRow(widths, row, parts, lowest);
  return joinBlocks([
    line(head.authority, [
      { columns: left, style: 'centered', value: texts.authority },
      { columns: right, style: 'centeredBold', value: texts.nation },
    ]),
    line(head.unit, [
      { columns: left, style: 'centeredBold', value: texts.unit(unit) },
      { columns: right, style: 'motto', value: texts.motto },
    ]),
    line(head.formNumber, [{ columns: left, style: 'centeredItalic', value: plan.form.number.vi }]),
    line(head.title, [{ columns: across, style: 'title', value: texts.title(plan.form.title.vi) }], 28),
    line(head.period, [{ columns: across, style: 'centeredBold', value: texts.period(year) }]),
    line(head.source, [{ columns: across, style: 'centeredItalic', value: texts.source(plan.source.vi) }]),
    line(head.status, [{ columns: across, style: 'status', ...status }], 24),
    line(head.parties, [
      { columns: left, style: 'left', value: texts.sender(unit) },
      {
        columns: [denominator, prior - 1],
        style: 'left',
        value: texts.receiver(receivingOffice(plan, year)?.vi ?? ''),
      },
      { columns: [prior, last], style: 'right', value: texts.deadline(deadlineOf(plan, year)) },
    ]),
    personRow(head.preparer, [texts.preparer, texts.phone], ['preparer', 'phone'], 'personEntry'),
    personRow(head.signer, [texts.signer, texts.asOf], ['signer', 'asOf'], 'dateEntry'),
    line(head.hint, [{ columns: across, style: 'leftItalic', value: texts.hint }], 20),
  ]);
}
