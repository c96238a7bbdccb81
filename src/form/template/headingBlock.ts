import { columnMark } from '../columns';
import type { FormTexts } from '../formTexts';
import type { ReportLayout } from '../layout';
import { marksRowId } from '../layout';
import { cellOf, joinBlocks, mergedBlock, mergedRow, type Block } from './block';

/** The headings of the table, in two rows, and the row that numbers the columns. */
export function headingBlock({ columns, head }: ReportLayout, texts: FormTexts['headings']): Block {
  const { columnGroups, columnHeads, columnMarks } = head;
  const single = ['number', 'label', 'unit', 'entry', 'denominator', 'rate', 'prior', 'lane', 'note', 'task'] as const;
  const shown = Array.from({ length: columns.last - columns.first + 1 }, (_, index) => columns.first + index);
  return joinBlocks([
    ...single.map((key) =>
      mergedBlock({ row: columnGroups, column: columns[key], lastRow: columnHeads, lastColumn: columns[key] }, 'head', {
        value: texts[key].full,
      }),
    ),
    ...columns.milestones.flatMap(({ milestone, target, verdict, lacking }) => [
      mergedRow(columnGroups, [target, lacking], 'head', { value: texts.milestone(milestone) }),
      {
        cells: [
          cellOf(columnHeads, target, 'head', { value: texts.target(milestone).full }),
          cellOf(columnHeads, verdict, 'head', { value: texts.verdict(milestone).full }),
          cellOf(columnHeads, lacking, 'head', { value: texts.lacking(milestone).full }),
        ],
      },
    ]),
    {
      cells: [
        cellOf(columnMarks, columns.id, 'id', { value: marksRowId }),
        ...shown.map((column) =>
          cellOf(columnMarks, column, 'mark', { value: markValue(columnMark(columns, column)) }),
        ),
      ],
      heights: [
        [columnGroups, 19],
        [columnHeads, 34],
        [columnMarks, 15],
      ],
    },
  ]);
}

/** A number is written as one, or Excel warns of a number stored as text. */
function markValue(mark: string): string | number {
  return /^\d+$/.test(mark) ? Number(mark) : mark;
}
