import type { ReceivedForm } from '../form/readEntries';
import type { ReadingCode, ReadingIssue } from '../form/reading/readingIssue';
import type { EntryId, Finding, RawEntries } from '../rules/assessment';
import type { EntryCode } from '../rules/entryDecision';
import { isIn, parseRange } from '../workbook/address';
import type { LocatedFinding } from './checkedForm';

/** Findings of the rules about one cell by itself. */
const aboutOneCell: Readonly<Record<Exclude<EntryCode, 'none'>, true>> = {
  ...({ unavailable: true, 'missing-entry': true, 'error-value': true, 'not-a-number': true } as const),
  ...({ negative: true, 'out-of-range': true, 'not-whole': true, 'unknown-choice': true } as const),
};

/** What the reading says of a cell, so that nothing else need be said of what stands in it, or does not. */
const toldByReading: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  ...(['entry-not-found', 'external-link', 'date-in-entry', 'percent-format'] as const),
  ...(['misleading-format', 'misplaced-figure'] as const),
]);

/**
 * The entries without figures that nobody typed: a date that cannot be meant as a count is compared with nothing, or every row that it
 * belongs to would tell of its serial number.
 */
export function meantEntries(entries: RawEntries, issues: readonly ReadingIssue[]): RawEntries {
  const dates = issues.filter(({ code, readings }) => code === 'date-in-entry' && !readings);
  if (dates.length === 0) return entries;
  return new Map([...entries, ...dates.map(({ entry = '' }) => [entry, { error: '#VALUE!' }] as const)]);
}

/** What is to be told, with one finding for each cause: what the reading noticed, and what the rules say. */
export function oneByCause(
  issues: readonly ReadingIssue[],
  findings: readonly Finding[],
  { cells }: Pick<ReceivedForm, 'cells'>,
): { readonly issues: readonly ReadingIssue[]; readonly findings: readonly LocatedFinding[] } {
  const told = new Set(issues.filter(({ code }) => toldByReading.has(code)).map(({ entry }) => entry));
  const merges = issues.flatMap(({ code, facts }) =>
    code === 'merged-entry' ? [parseRange(String(facts?.range))] : [],
  );
  const formulas = new Map(issues.flatMap((issue) => (isFormula(issue) ? [[issue.entry, issue.shown ?? '=']] : [])));
  const useless = new Set<EntryId | undefined>();

  const located = findings.flatMap((finding): readonly LocatedFinding[] => {
    const cell = cells.get(finding.entry);
    const place = cell && { cell };
    if (!Object.hasOwn(aboutOneCell, finding.code)) return [{ ...finding, ...place }];
    const isMerged = cell && merges.some((range) => range && isIn(range, cell));
    if (told.has(finding.entry) || (finding.code === 'missing-entry' && isMerged)) return [];
    const shown = formulas.get(finding.entry);
    if (shown === undefined) return [{ ...finding, ...place }];
    useless.add(finding.entry);
    return [{ ...finding, ...place, shown }];
  });
  return { findings: located, issues: issues.filter((issue) => !(isFormula(issue) && useless.has(issue.entry))) };
}

function isFormula({ code }: ReadingIssue): boolean {
  return code === 'formula-in-entry';
}
