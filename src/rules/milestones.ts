/**
 * Milestones whose targets are due in a report year: those that have come. Before the first one, the first alone counts,
 * so that every report is measured against something.
 */
export function dueMilestones(milestones: readonly number[], year: number): readonly number[] {
  const come = milestones.filter((milestone) => milestone <= year);
  return come.length > 0 ? come : milestones.slice(0, 1);
}
