import type { LocatedFinding } from '../../check/checkedForm';
import { rowOf } from '../../messages/facts/names';
import type { Plan } from '../../plan/schema';
import { lanes, type Lane } from '../../rules/assessment';
import { cellAddress } from '../../workbook/address';
import { basePart, type FindingsFilter } from '../findingsView';

/** A finding with a name that stays the same from one check to the next, for as long as it is the same finding. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: LocatedFinding;
}

/** The findings of one lane. */
export interface LaneView {
  readonly lane: Lane;
  readonly items: readonly KeyedFinding[];
}

export function keyed(findings: readonly LocatedFinding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOf(finding);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name} ${String(count)}`, finding };
  });
}

/** Rows may move, entries keep their ids: the place tells findings apart only where nothing else does. */
function nameOf({ code, entry, cell, ...finding }: LocatedFinding): string {
  const relation = 'relation' in finding ? (finding.relation ?? '') : '';
  const place = cell ? `${cell.sheet}!${cellAddress(cell.row, cell.column)}` : '';
  return [code, entry ?? place, relation].join(' ');
}

/**
 * The findings that pass the filter, lane by lane, worst first; in each, those that stand in the way come first. The one that the
 * clerk is at stays where it is when it is answered, so that it does not jump away under the hand.
 */
export function laneViews(
  plan: Plan,
  items: readonly KeyedFinding[],
  { lanes: chosen, part }: FindingsFilter,
  current: string | undefined,
): readonly LaneView[] {
  const shown = items.filter(({ finding }) => part === undefined || partOf(plan, finding) === part);
  return lanes.flatMap((lane): readonly LaneView[] => {
    if (chosen?.includes(lane) === false) return [];
    const own = shown.filter(({ finding }) => finding.lane === lane);
    const isFirst = ({ key, finding }: KeyedFinding) => finding.blocks || key === current;
    const ordered = [...own.filter(isFirst), ...own.filter((item) => !isFirst(item))];
    return ordered.length > 0 ? [{ lane, items: ordered }] : [];
  });
}

/** What still stands in the way, in the order in which it is walked through. */
export function openItems(views: readonly LaneView[]): readonly KeyedFinding[] {
  return views.flatMap(({ items }) => items.filter(({ finding }) => finding.blocks));
}

/** The part of the form that a finding belongs to; none where it is about the form as a whole. */
export function partOf(plan: Plan, { entry }: LocatedFinding): string | undefined {
  if (entry === undefined) return undefined;
  const row = rowOf(entry);
  return row.startsWith(`${basePart}.`) ? basePart : plan.indicators.find(({ id }) => id === row)?.group;
}

/** Findings of each lane, whatever the filter: how many, and how many of them are answered by a note. */
export function laneCounts(findings: readonly LocatedFinding[]): readonly {
  readonly lane: Lane;
  readonly count: number;
  readonly answered: number;
}[] {
  return lanes.map((lane) => {
    const own = findings.filter((finding) => finding.lane === lane);
    return { lane, count: own.length, answered: own.filter(({ answered }) => answered).length };
  });
}
