import type { FormTexts } from '../../form/formTexts';
import type { Unit } from '../../plan/schema';
import type { Verdict } from '../../rules/assessment';
import type { ReceivedReport } from '../received/report';
import type { LeftOutReason } from './selection';

/** Every word of the consolidated workbook besides those of the form. Like the form it is Vietnamese. */
export interface ConsolidationTexts {
  readonly form: FormTexts;
  readonly sheets: {
    readonly summary: string;
    readonly chart: string;
    map(milestone: number): string;
    readonly shortfalls: string;
    readonly gaps: string;
    readonly data: string;
    lastYear(year: number): string;
  };
  title(title: string): string;
  office(office: string): string;
  unit(unit: Unit | undefined, code: string): string;
  /** The line above the table: how many units count, by formula between the two words. */
  readonly counted: { readonly before: string; readonly of: string; readonly after: string; readonly twice: string };
  readonly hint: string;
  readonly headings: Readonly<
    Record<'number' | 'label' | 'unit' | 'count' | 'numerator' | 'denominator' | 'rate' | 'change' | 'note', string>
  > & {
    lastYear(year: number): string;
  };
  /** What units are counted in, and the target of their share. */
  readonly units: string;
  shareTarget(target: string): string;
  readonly noDistrict: string;
  readonly signature: { date(year: number): string; readonly preparer: string; readonly head: string };
  readonly map: {
    title(milestone: number, year: number): string;
    readonly legend: string;
    readonly marks: Readonly<Record<Verdict, string>>;
    readonly totals: Readonly<Record<'met' | 'short' | 'onTheWay' | 'open' | 'none', string>>;
  };
  readonly shortfalls: {
    readonly title: string;
    readonly headings: readonly [string, string, string, string, string, string, string];
    readonly none: string;
  };
  readonly gaps: {
    readonly missing: string;
    readonly leftOut: string;
    readonly unavailable: string;
    readonly missingHeadings: readonly string[];
    readonly leftOutHeadings: readonly string[];
    readonly unavailableHeadings: readonly string[];
    readonly none: string;
  };
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  /** What a file that cannot be read is. */
  problem(report: Extract<ReceivedReport, { status: 'unreadable' }>): string;
  fileName(file: string): string;
  /** A rate in per cent, as people write it. */
  rate(numerator: number, denominator: number): string;
  readonly data: {
    title(year: number): string;
    readonly hint: string;
    readonly headings: readonly [string, string, string, string, string, string, string];
    readonly ready: string;
    readonly findings: string;
    readonly counts: string;
    readonly leftOut: string;
    /** Rows of one unit count more than once. Looked for by a formula: no `*`, `?` or `~`. */
    readonly twice: string;
    readonly own: string;
    readonly promptTitle: string;
    readonly prompt: string;
    readonly error: string;
    /** Said of the figures that the office types itself. */
    readonly ownPromptTitle: string;
    readonly ownPrompt: string;
  };
  readonly charts: {
    readonly rates: string;
    readonly rate: string;
    target(milestone: number): string;
    verdicts(milestone: number): string;
  };
  workbookTitle(year: number): string;
}
