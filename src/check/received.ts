import type { Plan, Unit } from '../plan/schema';
import { templateVersion } from '../form/templateVersion';
import { deadlineOf, findUnit, isReportYear, unitsFor } from '../plan/units';
import { findCopies, TELLING_FROM } from './received/copies';
import { daysBetween } from './received/days';
import { groupedByContent } from './received/sameReports';
import type { CheckedReport, ReceivedReport } from './received/report';

/** Something about a file that only shows beside the others, or beside what the office is waiting for. */
export type Remark =
  | { readonly code: 'wrong-year'; readonly year: number; readonly wanted: number }
  /** The unit does not report in the year that is collected. */
  | { readonly code: 'unit-not-expected'; readonly unit: string; readonly year: number }
  /**
   * The other files of the unit; `same`: all say the same in every entry. `identical` are those that say what this one says, `different`
   * the others, those together that say the same.
   */
  | {
      readonly code: 'received-twice';
      readonly files: readonly string[];
      readonly same: boolean;
      readonly identical: readonly string[];
      readonly different: readonly (readonly string[])[];
    }
  /** A query: so many of the figures from `from` upwards are those of another unit's file. */
  | {
      readonly code: 'copied';
      readonly file: string;
      readonly unit: CheckedReport['unit'];
      readonly equal: number;
      readonly compared: number;
      readonly from: number;
    }
  | { readonly code: 'changed-after-check' }
  | { readonly code: 'other-template'; readonly template: string; readonly current: string };

export interface ReceivedFile {
  readonly report: ReceivedReport;
  readonly remarks: readonly Remark[];
}

/** Everything that an office has received for one year, beside what it is waiting for. */
export interface ReceivedTable {
  readonly year: number;
  /** Last day on time, as yyyy-mm-dd, and days from today until then; below 0 where it has passed. */
  readonly deadline: string;
  readonly daysLeft: number;
  /** In the order received. */
  readonly files: readonly ReceivedFile[];
  /** Units that report this year, and those of them of which no file could be read. */
  readonly units: readonly Unit[];
  readonly missing: readonly Unit[];
  readonly totals: Readonly<Record<ReceivedReport['status'], number>>;
}

/**
 * Judges received files together. Without a `year` it is the one that most files report on. `today` is yyyy-mm-dd. Time and memory
 * grow with the number of files alone.
 */
export function receivedTable(
  plan: Plan,
  reports: readonly ReceivedReport[],
  { today, year = likelyYear(plan, reports, today) }: { readonly today: string; readonly year?: number },
): ReceivedTable {
  const ofYear = reports.filter((report): report is CheckedReport => isOf(report, year));
  const byUnit = groupsByUnit(ofYear);
  const copies = findCopies(ofYear);
  const units = unitsFor(plan, year);
  const deadline = deadlineOf(plan, year);

  const remarksOf = (report: ReceivedReport): readonly Remark[] => {
    if (report.status === 'unreadable') return [];
    const { unit, template } = report;
    const remarks: Remark[] = [];
    if (report.year !== year) remarks.push({ code: 'wrong-year', year: report.year, wanted: year });
    else if (!findUnit(plan, year, unit.code)) remarks.push({ code: 'unit-not-expected', unit: unit.code, year });
    const group = report.year === year ? byUnit.get(unit.code) : undefined;
    if (group && group.files.length > 1) remarks.push(receivedTwice(report, group));
    const copy = copies.get(report);
    if (copy) {
      const { of, equal, compared } = copy;
      remarks.push({ code: 'copied', file: of.file, unit: of.unit, equal, compared, from: TELLING_FROM });
    }
    if (report.receipt === 'changed') remarks.push({ code: 'changed-after-check' });
    if (template !== templateVersion) remarks.push({ code: 'other-template', template, current: templateVersion });
    return remarks;
  };

  const totals = { ready: 0, findings: 0, unreadable: 0 };
  for (const { status } of reports) totals[status] += 1;
  return {
    year,
    deadline,
    daysLeft: daysBetween(today, deadline),
    files: reports.map((report) => ({ report, remarks: remarksOf(report) })),
    units,
    missing: units.filter(({ code }) => !byUnit.has(code)),
    totals,
  };
}

/** The files of one unit for one year, and the same by what they say. */
interface UnitFiles {
  readonly files: readonly CheckedReport[];
  readonly contents: readonly (readonly CheckedReport[])[];
  readonly contentOf: ReadonlyMap<CheckedReport, readonly CheckedReport[]>;
}

function groupsByUnit(reports: readonly CheckedReport[]): ReadonlyMap<string, UnitFiles> {
  const files = new Map<string, CheckedReport[]>();
  for (const report of reports) {
    const group = files.get(report.unit.code);
    if (group) group.push(report);
    else files.set(report.unit.code, [report]);
  }
  return new Map([...files].map(([unit, group]) => [unit, unitFiles(group)]));
}

function unitFiles(files: readonly CheckedReport[]): UnitFiles {
  const contents = files.length > 1 ? groupedByContent(files) : [files];
  return { files, contents, contentOf: new Map(contents.flatMap((group) => group.map((file) => [file, group]))) };
}

function receivedTwice(report: CheckedReport, { files, contents, contentOf }: UnitFiles): Remark {
  const own = contentOf.get(report) ?? [];
  const listed = <Item>(items: readonly Item[], but: Item): readonly Item[] =>
    items
      .slice(0, LISTED + 1)
      .filter((item) => item !== but)
      .slice(0, LISTED);
  const named = (reports: readonly CheckedReport[]) => listed(reports, report).map(({ file }) => file);
  return {
    code: 'received-twice',
    files: named(files),
    same: contents.length === 1,
    identical: named(own),
    different: listed(contents, own).map(named),
  };
}

/** Other files of one unit that are named: nobody reads a longer list, and a thousand copies of one file must not fill a million lines. */
const LISTED = 5;

function isOf(report: ReceivedReport, year: number): report is CheckedReport {
  return report.status !== 'unreadable' && report.year === year;
}

/** The year that most files report on, the later one of equals; this year where there is none. */
function likelyYear(plan: Plan, reports: readonly ReceivedReport[], today: string): number {
  const counts = new Map<number, number>();
  for (const report of reports) {
    if (report.status === 'unreadable' || !isReportYear(plan, report.year)) continue;
    counts.set(report.year, (counts.get(report.year) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([year, count], [otherYear, other]) => other - count || otherYear - year);
  const { first, last } = plan.reportYears;
  return best?.[0] ?? Math.min(last, Math.max(first, Number(today.slice(0, 4))));
}
