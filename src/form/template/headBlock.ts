import type { Plan, Unit } from '../../plan/schema';
import { deadlineOf, receivingOffice } from '../../plan/units';
import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { cellOf, joinBlocks, mergedRow, type Block } from './block';

/** The official head: who reports on the left, the state on the right; then title, period, status, parties and people. */
export function headBlock(
  plan: Plan,
  { unit, year }: { readonly unit: Unit; readonly year: number },
  { columns, head }: ReportLayout,
  texts: FormTexts['head'],
  status: { readonly value: string; readonly formula: string },
): Block {
  const { first, last, unit: unitColumn, entry, rate, denominator, lane } = columns;
  const left = [first, entry] as const;
  const right = [rate + 1, last] as const;
  const across = [first, last] as const;
  const people = personCells(columns);
  const deadline = deadlineOf(plan, year);
  return joinBlocks([
    mergedRow(head.authority, left, 'centered', { value: texts.authority }),
    mergedRow(head.authority, right, 'centeredBold', { value: texts.nation }),
    mergedRow(head.unit, left, 'centeredBold', { value: texts.unit(unit) }),
    mergedRow(head.unit, right, 'motto', { value: texts.motto }),
    mergedRow(head.formNumber, left, 'centeredItalic', { value: plan.form.number.vi }),
    mergedRow(head.title, across, 'title', { value: texts.title(plan.form.title.vi) }),
    mergedRow(head.period, across, 'centeredBold', { value: texts.period(year) }),
    mergedRow(head.source, across, 'centeredItalic', { value: texts.source(plan.source.vi) }),
    mergedRow(head.status, across, 'status', status),
    mergedRow(head.parties, [first, entry], 'left', { value: texts.sender(unit) }),
    mergedRow(head.parties, [denominator, lane - 1], 'left', {
      value: texts.receiver(receivingOffice(plan, year)?.vi ?? ''),
    }),
    mergedRow(head.parties, [lane, last], 'right', { value: texts.deadline(deadline) }),
    mergedRow(head.preparer, [first, unitColumn - 1], 'left', { value: texts.preparer }),
    mergedRow(head.preparer, people.left, 'personEntry'),
    mergedRow(head.preparer, people.rightLabel, 'left', { value: texts.phone }),
    mergedRow(head.preparer, people.right, 'personEntry'),
    mergedRow(head.signer, [first, unitColumn - 1], 'left', { value: texts.signer }),
    mergedRow(head.signer, people.left, 'personEntry'),
    mergedRow(head.signer, people.rightLabel, 'left', { value: texts.asOf }),
    mergedRow(head.signer, people.right, 'dateEntry'),
    mergedRow(head.hint, across, 'leftItalic', { value: texts.hint }),
    { cells: [], heights: headHeights(head) },
  ]);
}

/** The two rows that stay on the screen: the status once more, and the headings in short. They are not printed. */
export function screenBlock({ columns, head }: ReportLayout, texts: FormTexts['headings'], status: string): Block {
  const shorts: readonly (readonly [number, string])[] = [
    ...(['number', 'label', 'unit', 'entry', 'denominator', 'rate', 'lane', 'note', 'task'] as const).map(
      (key) => [columns[key], texts[key].short] as const,
    ),
    ...columns.milestones.flatMap(({ milestone, target, verdict, lacking }) => [
      [target, texts.target(milestone).short] as const,
      [verdict, texts.verdict(milestone).short] as const,
      [lacking, texts.lacking(milestone).short] as const,
    ]),
  ];
  return joinBlocks([
    mergedRow(head.screenStatus, [columns.first, columns.last], 'screenStatus', {
      value: status,
      formula: `$B$${String(head.status)}`,
    }),
    {
      cells: shorts.map(([column, value]) => cellOf(head.screenHeads, column, 'screenHead', { value })),
      heights: [
        [head.screenStatus, 21],
        [head.screenHeads, 29],
      ],
    },
  ]);
}

/** Where the people and the day of the figures are typed: label and field on the left, label and field on the right. */
export function personCells({ unit, rate, lane, note }: ReportLayout['columns']) {
  return {
    left: [unit, rate] as const,
    rightLabel: [rate + 1, rate + 2] as const,
    right: [rate + 3, Math.max(lane, note - 1)] as const,
  };
}

function headHeights(head: ReportLayout['head']): [number, number][] {
  const rows = [head.authority, head.unit, head.formNumber, head.period, head.source, head.parties, head.hint];
  return [
    ...rows.map((row): [number, number] => [row, 18]),
    [head.title, 26],
    [head.status, 24],
    [head.preparer, 21],
    [head.signer, 21],
  ];
}
