import type { LeftOutReason } from '../../check/consolidation/selection';
import { correctionRequest } from '../../check/correction/request';
import type { ReceivedFile, Remark } from '../../check/received';
import type { CheckedReport, ReceivedReport, UnreadableReport } from '../../check/received/report';
import type { Plan } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import { plain } from '../load/unitSearch';

/** What the table shows of a report; figures and notes stay at the desk. */
export type ReportHead = Omit<CheckedReport, 'values' | 'notes'> | UnreadableReport;

export interface DeskRow {
  readonly report: ReportHead;
  readonly remarks: readonly Remark[];
  /** Why it is not in the sums; absent where it is. */
  readonly leftOut?: LeftOutReason;
  /** The unit has something to correct. */
  readonly isAsked: boolean;
  /** What a search looks in: names, code and file without accents. */
  readonly search: string;
  /** Its place in the Vietnamese order of units and of files: thousands of rows are sorted by numbers while somebody waits. */
  readonly byUnit: number;
  readonly byFile: number;
}

export function deskRows(
  plan: Plan,
  files: readonly ReceivedFile[],
  leftOut: ReadonlyMap<string, LeftOutReason>,
): readonly DeskRow[] {
  const units = files.map(({ report }) => unitOf(plan, report));
  const byUnit = placesOf(units.map((name) => name ?? LAST));
  const byFile = placesOf(files.map(({ report }) => report.file));
  return files.map((file, index) => {
    const { report, remarks } = file;
    const reason = leftOut.get(report.file);
    const code = report.status === 'unreadable' ? '' : report.unit.code;
    return {
      report: headOf(report),
      remarks,
      ...(reason && { leftOut: reason }),
      isAsked: correctionRequest(file, []) !== undefined,
      search: plain([units[index] ?? '', code, report.file].join(' ')),
      byUnit: byUnit[index] ?? 0,
      byFile: byFile[index] ?? 0,
    };
  });
}

/** Files of nobody stand at the end. */
const LAST = '\uffff';

function unitOf(plan: Plan, report: ReceivedReport): string | undefined {
  if (report.status === 'unreadable') return undefined;
  return findUnit(plan, report.year, report.unit.code)?.name.vi ?? report.unit.name;
}

function headOf(report: ReceivedReport): ReportHead {
  if (report.status === 'unreadable') return report;
  const { values: _values, notes: _notes, ...head } = report;
  return head;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** For each text how many different ones come before it. */
function placesOf(texts: readonly string[]): readonly number[] {
  const places = new Map([...new Set(texts)].sort(collator.compare).map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) ?? 0);
}
