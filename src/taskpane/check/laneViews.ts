import type { CheckedForm, LocatedFinding } from '../../check/checkedForm';
import { communeRows } from '../../plan/rows';
import type { Plan } from '../../plan/schema';
import { lanes, type Lane } from '../../rules/assessment';

/** The findings of one lane: those that still stand in the way first. */
export interface LaneView {
  readonly lane: Lane;
  readonly findings: readonly LocatedFinding[];
  /** How many of them have been answered by a note. */
  readonly answered: number;
}

/** The lanes that have findings, worst first. */
export function laneViews({ findings }: CheckedForm): readonly LaneView[] {
  return lanes
    .map((lane) =>
      laneView(
        lane,
        findings.filter((finding) => finding.lane === lane),
      ),
    )
    .filter((view) => view.findings.length > 0);
}

function laneView(lane: Lane, findings: readonly LocatedFinding[]): LaneView {
  const answered = findings.filter((finding) => finding.answered);
  const rest = findings.filter((finding) => !finding.answered);
  return { lane, findings: [...rest, ...answered], answered: answered.length };
}

/** How many of the form's figures have been entered. */
export function entryProgress(
  plan: Plan,
  { findings }: CheckedForm,
): { readonly done: number; readonly total: number } {
  const total = communeRows(plan).length;
  const missing = findings.filter(({ code }) => code === 'missing-entry' || code === 'entry-not-found');
  const blank = new Set(missing.map(({ entry }) => entry)).size;
  return { done: total - blank, total };
}
