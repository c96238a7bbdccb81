import type { Lane } from '../rules/assessment';
import type { CellRef } from '../workbook/address';
import type { CheckedForm, LocatedFinding } from './checkedForm';

/** What a clerk has to do before the report can be sent, in the order in which it is best done. */
export type ChecklistTask = 'fill' | 'correct' | 'explain';

export interface ChecklistItem {
  readonly task: ChecklistTask;
  /** How much is left to do: cells to fill in or to correct, rows to explain. 0: done. */
  readonly count: number;
  /** Where to begin: the first of them, or the note that explains it. */
  readonly first?: CellRef;
}

/** The findings of which lanes a task is about. */
export const lanesOf: Readonly<Record<ChecklistTask, readonly Lane[]>> = {
  fill: ['missing'],
  correct: ['error'],
  explain: ['query', 'shortfall'],
};

/** What still stands in the way of sending, counted as the status line counts it. */
export function sendChecklist({ assessment, findings, cells }: CheckedForm): readonly ChecklistItem[] {
  const { open } = assessment;
  return (['fill', 'correct', 'explain'] as const).map((task) => {
    const blocking = findings.filter(({ lane, blocks }) => blocks && lanesOf[task].includes(lane));
    // What the reading found stands beside the rows that the assessment counts.
    const count = open[task] + blocking.filter((finding) => !('row' in finding)).length;
    const first = blocking.map((finding) => placeOf(task, finding)).find((cell) => cell !== undefined);
    return { task, count, ...(first && { first }) };
  });

  function placeOf(task: ChecklistTask, finding: LocatedFinding): CellRef | undefined {
    const note = task === 'explain' && 'row' in finding ? cells.get(`${finding.row}.note`) : undefined;
    return note ?? finding.cell;
  }
}
