import type { ReceivedTable } from '../received';
import type { CheckedReport, ReceivedReport } from '../received/report';
import { groupedByContent } from '../received/sameReports';

/** Why a file is left out of the sums. */
export type LeftOutReason =
  | 'unreadable'
  | 'wrong-year'
  | 'unit-not-expected'
  | 'not-ready'
  /** Another file of the unit says the same, and counts or is to be chosen in its place. */
  | 'same-again'
  /** Another file of the unit counts: it alone is ready, or the office chose it. */
  | 'other-counts'
  /** Several files of the unit are ready and differ: the office has to choose. */
  | 'undecided';

/** A form of a unit that reports, and whether it counts. */
export interface Candidate {
  readonly report: CheckedReport;
  /** Absent where it counts. */
  readonly leftOut?: LeftOutReason;
}

export interface Choices {
  /** Files that count whatever else was received of their unit, ready or not. */
  readonly use: ReadonlySet<string>;
  /** Files that are not ready count, too. */
  readonly unready: boolean;
}

export interface Selection {
  /** In the order of the unit list, several of a unit in the order received. */
  readonly candidates: readonly Candidate[];
  /** Files that can be no candidate at all. */
  readonly refused: readonly { readonly report: ReceivedReport; readonly reason: LeftOutReason }[];
}

/** Decides which files count: at most one for each unit. */
export function selectFiles(table: ReceivedTable, choices: Choices): Selection {
  const byUnit = new Map<string, CheckedReport[]>(table.units.map(({ code }) => [code, []]));
  const refused: { report: ReceivedReport; reason: LeftOutReason }[] = [];
  for (const { report } of table.files) {
    if (report.status === 'unreadable') refused.push({ report, reason: 'unreadable' });
    else if (report.year !== table.year) refused.push({ report, reason: 'wrong-year' });
    else if (!byUnit.has(report.unit.code)) refused.push({ report, reason: 'unit-not-expected' });
    else byUnit.get(report.unit.code)?.push(report);
  }
  return { candidates: [...byUnit.values()].flatMap((files) => ofUnit(files, choices)), refused };
}

function ofUnit(files: readonly CheckedReport[], { use, unready }: Choices): Candidate[] {
  const chosen = files.filter(({ file }) => use.has(file));
  const usable = chosen.length > 0 ? chosen : files.filter(({ status }) => unready || status === 'ready');
  const ready = usable.filter(({ status }) => status === 'ready');
  // A ready file is what a unit sends after one that was not.
  const best = ready.length > 0 && chosen.length === 0 ? ready : usable;
  const [content = [], ...others] = groupedByContent(best);
  const [first] = content;
  const agree = others.length === 0;
  return files.map((report): Candidate => {
    if (!best.includes(report)) return { report, leftOut: leftOutBeside(report, agree ? first : undefined) };
    const isFirst = report === first || others.some(([other]) => report === other);
    if (!isFirst) return { report, leftOut: 'same-again' };
    return agree ? { report } : { report, leftOut: 'undecided' };
  });
}

function leftOutBeside(report: CheckedReport, counted: CheckedReport | undefined): LeftOutReason {
  if (!counted) return 'not-ready';
  return groupedByContent([report, counted]).length === 1 ? 'same-again' : 'other-counts';
}
