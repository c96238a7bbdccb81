import type { CheckedReport } from './report';

/** Reports that agree in every entry and kept note stand together; groups and reports in the order given. */
export function groupedByContent(reports: readonly CheckedReport[]): readonly (readonly CheckedReport[])[] {
  const groups = new Map<string, CheckedReport[]>();
  for (const report of reports) {
    const content = contentOf(report);
    const group = groups.get(content);
    if (group) group.push(report);
    else groups.set(content, [report]);
  }
  return [...groups.values()];
}

/** One text for everything, so that thousands of files of one unit are not compared each with each. */
function contentOf({ values, notes }: CheckedReport): string {
  return JSON.stringify([values, [...notes].sort(([row], [other]) => (row < other ? -1 : 1))]);
}
