import { selectFiles, type Selection } from '../../check/consolidation/selection';
import { receivedTable, type ReceivedTable } from '../../check/received';
import type { ReceivedReport } from '../../check/received/report';
import type { Plan } from '../../plan/schema';
import { deskRows, type DeskRow } from './deskRows';

export interface JudgeTerms {
  readonly today: string;
  readonly year?: number;
  /** Files that count whatever else was received of their unit. */
  readonly use: readonly string[];
  readonly unready: boolean;
}

/** The files of one year beside each other, and which of them count. */
export interface JudgedFiles {
  readonly table: ReceivedTable;
  readonly selection: Selection;
}

/** Last year's stand beside this year's where there are any. */
export interface Judged extends JudgedFiles {
  readonly lastYear?: JudgedFiles;
}

/** What the pane is told of it. */
export interface DeskTable extends Omit<ReceivedTable, 'files' | 'units'> {
  readonly rows: readonly DeskRow[];
  /** How many units report, and how many forms are in the sums. */
  readonly units: number;
  readonly counted: number;
  /** Last year's files, where there are any: how many, how many units reported then, and how many forms are compared with. */
  readonly lastYear?: {
    readonly year: number;
    readonly files: number;
    readonly units: number;
    readonly counted: number;
  };
}

/** Judges all files together. The office's choices are about this year's; of last year's all that are ready, or may count unready, do. */
export function judged(
  plan: Plan,
  { today, year, use, unready }: JudgeTerms,
  reports: readonly ReceivedReport[],
  lastYear: readonly ReceivedReport[],
): Judged {
  const table = receivedTable(plan, reports, year === undefined ? { today } : { today, year });
  const selection = selectFiles(table, { use: new Set(use), unready });
  if (lastYear.length === 0) return { table, selection };
  const before = receivedTable(plan, lastYear, { today, year: table.year - 1 });
  const chosen = selectFiles(before, { use: new Set(), unready });
  return { table, selection, lastYear: { table: before, selection: chosen } };
}

/** The rows that the pane shows, with why a file is not in the sums. */
export function deskTable(plan: Plan, { table, selection, lastYear }: Judged): DeskTable {
  const { files, units, ...facts } = table;
  const leftOut = new Map(selection.refused.map(({ report, reason }) => [report.file, reason]));
  for (const candidate of selection.candidates) {
    if (candidate.leftOut) leftOut.set(candidate.report.file, candidate.leftOut);
  }
  return {
    ...facts,
    units: units.length,
    counted: countedIn(selection),
    ...(lastYear && {
      lastYear: {
        year: lastYear.table.year,
        files: lastYear.table.files.length,
        units: lastYear.table.units.length,
        counted: countedIn(lastYear.selection),
      },
    }),
    rows: deskRows(plan, files, leftOut),
  };
}

function countedIn({ candidates }: Selection): number {
  return candidates.filter(({ leftOut }) => leftOut === undefined).length;
}
