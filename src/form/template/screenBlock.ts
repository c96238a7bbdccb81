import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { cellOf, joinBlocks, mergedRow, type Block } from './block';

/** The two rows that stay on the screen: the status once more, and the headings in short. They are not printed. */
export function screenBlock({ columns, head }: ReportLayout, texts: FormTexts['headings'], status: string): Block {
  const shorts: readonly (readonly [number, string])[] = [
    ...(['number', 'label', 'unit', 'entry', 'denominator', 'rate', 'prior', 'lane', 'note', 'task'] as const).map(
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
      formula: `$B$${head.status}`,
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
