import type { Plan } from '../plan/schema';
import { templateVersion, type KnownVersion } from './templateVersion';

/** Columns of one milestone: its target, the verdict against it and what is lacking. */
export interface MilestoneColumns {
  readonly milestone: number;
  readonly target: number;
  readonly verdict: number;
  readonly lacking: number;
}

/** Columns of the sheet "Báo cáo", counted from 1. */
export interface ReportColumns {
  /** Hidden: what a row is about, so that it is found wherever it is moved. */
  readonly id: number;
  readonly number: number;
  readonly label: number;
  readonly unit: number;
  /** What the clerk types: base figures, numerators, levels and choices alike. */
  readonly entry: number;
  readonly denominator: number;
  readonly rate: number;
  readonly milestones: readonly MilestoneColumns[];
  /** Last year's figures; a form of version 1 has none, and there this is the column of the lane. */
  readonly prior: number;
  readonly lane: number;
  readonly note: number;
  readonly task: number;
  /** First and last column that are seen and printed. */
  readonly first: number;
  readonly last: number;
}

const firstMilestoneColumn = 8;
const columnsOfMilestone = 3;

export function reportColumns(plan: Plan, version: KnownVersion = templateVersion): ReportColumns {
  const milestones = plan.milestones.map((milestone, index) => {
    const target = firstMilestoneColumn + index * columnsOfMilestone;
    return { milestone, target, verdict: target + 1, lacking: target + 2 };
  });
  const prior = firstMilestoneColumn + milestones.length * columnsOfMilestone;
  const lane = version === '1' ? prior : prior + 1;
  return {
    id: 1,
    number: 2,
    label: 3,
    unit: 4,
    entry: 5,
    denominator: 6,
    rate: 7,
    milestones,
    prior,
    lane,
    note: lane + 1,
    task: lane + 2,
    first: 2,
    last: lane + 2,
  };
}

/**
 * What the numbered header row says above a column: A, B, C for the words, then 1, 2, 3 … for the figures. The reader
 * finds a form's columns by these marks where the defined names are lost.
 */
export function columnMark(columns: ReportColumns, column: number): string {
  if (column < columns.entry) return String.fromCharCode(65 + column - columns.first);
  const number = String(column - columns.entry + 1);
  return column === columns.rate ? `${number}=1/2×100` : number;
}
