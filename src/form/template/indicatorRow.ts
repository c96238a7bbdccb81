import type { IndicatorRule } from '../../plan/schema';
import type { CellContent } from '../../workbook/content';
import type { MilestoneColumns } from '../columns';
import type { FormTexts } from '../formTexts';
import type { IndicatorRow } from '../layout';
import { cellOf, type Block } from './block';
import { commonCells, rowHeight, type TableContext, type TypedAs } from './tableContext';

const typedAs: Readonly<Record<IndicatorRule['kind'], TypedAs>> = { ratio: 'count', level: 'level', choice: 'word' };

/** Row of one indicator: what is reported, its rate, and how it stands against each milestone's target. */
export function indicatorRow(row: IndicatorRow, context: TableContext): Block {
  const { columns, texts, entries } = context;
  const { label, rule } = row.indicator;
  const unit = unitText(rule, context);
  const targets = columns.milestones.map((milestone) => ({
    text: context.target(row, milestone.milestone),
    from: milestone.target,
  }));
  const height = rowHeight(context, [
    { text: label.vi, from: columns.label },
    { text: unit, from: columns.unit },
    ...targets,
    ...longestWords(texts).map((text) => ({ text, from: columns.task })),
    { text: entries.get(row.entry), from: columns.entry },
    { text: entries.get(row.prior), from: columns.prior },
    { text: entries.get(row.note), from: columns.note },
  ]);
  return {
    cells: [
      ...commonCells(row, context, { label: label.vi, unit, typed: typedAs[rule.kind] }),
      cellOf(row.row, columns.denominator, 'count', context.result(row, 'den')),
      cellOf(row.row, columns.rate, 'rate', context.result(row, 'rate')),
      ...columns.milestones.flatMap((milestone) => milestoneCells(row, milestone, context)),
    ],
    heights: [[row.row, height]],
  };
}

function milestoneCells(row: IndicatorRow, columns: MilestoneColumns, context: TableContext): CellContent[] {
  const { milestone } = columns;
  const target = context.target(row, milestone) ?? context.texts.targets.none;
  return [
    cellOf(row.row, columns.target, 'word', { value: target }),
    cellOf(row.row, columns.verdict, 'word', context.result(row, `verdict.${milestone}`)),
    cellOf(row.row, columns.lacking, 'count', context.result(row, `lacking.${milestone}`)),
  ];
}

function unitText(rule: IndicatorRule, { texts, figures }: TableContext): string {
  if (rule.kind === 'level') return texts.levelUnit;
  return rule.kind === 'choice' ? texts.choiceUnit : (figures.get(rule.denominator)?.unit.vi ?? '');
}

/** Verdicts and tasks change while the form is filled in; their columns are equally wide. */
function longestWords({ verdicts, tasks }: FormTexts): readonly string[] {
  return [...Object.values(verdicts), ...Object.values(tasks)];
}
