import { countedIn } from '../form/codecs/countedIn';
import { entryReadings } from '../form/codecs/entryReadings';
import type { OfferedReading } from '../form/codecs/reading';
import type { ReceivedForm } from '../form/readEntries';
import { communeRows, type FormRow } from '../plan/rows';
import type { Plan } from '../plan/schema';
import type { EntryId, FindingCode } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';
import type { LocatedFinding } from './checkedForm';
import { ranked } from './rankReadings';

/** Findings of the rules that say that a cell cannot be read as what its row asks for. */
const unreadable: ReadonlySet<string> = new Set<FindingCode>(['not-a-number', 'not-whole', 'unknown-choice']);

/** The findings with what their cells may mean: those that are plain first decide how likely the readings of the others are. */
export function offerReadings(
  plan: Plan,
  form: Pick<ReceivedForm, 'entries' | 'fonts' | 'unit' | 'year'>,
  findings: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  if (!findings.some(({ code }) => unreadable.has(code))) return findings;
  const rows = new Map(communeRows(plan).map((row) => [row.entry, row]));
  const offers = offersFor(plan, form, rows, findings);
  if (offers.size === 0) return findings;
  const plain = new Map<EntryId, CellValue>(form.entries);
  for (const [entry, [reading, ...others]] of offers) if (reading && others.length === 0) plain.set(entry, reading.to);
  return findings.map((finding) => {
    const row = unreadable.has(finding.code) ? rows.get(finding.entry ?? '') : undefined;
    const readings = row ? (offers.get(row.entry) ?? []) : [];
    return row && readings.length > 0 ? { ...finding, readings: ranked(plan, form, plain, row, readings) } : finding;
  });
}

function offersFor(
  plan: Plan,
  { entries, fonts }: Pick<ReceivedForm, 'entries' | 'fonts'>,
  rows: ReadonlyMap<EntryId, FormRow>,
  findings: readonly LocatedFinding[],
): ReadonlyMap<EntryId, readonly OfferedReading[]> {
  const offers = new Map<EntryId, readonly OfferedReading[]>();
  // Base figures come first in a form, so that a numerator finds its denominator read.
  const wanted = new Set(findings.filter(({ code }) => unreadable.has(code)).map(({ entry }) => entry));
  for (const [entry, row] of rows) {
    const value = entries.get(entry) ?? null;
    if (!wanted.has(entry)) continue;
    const font = fonts.get(entry);
    const context = { unit: countedIn(plan, row), denominator: denominatorOf(row, entries, offers) };
    offers.set(entry, entryReadings(row, { value, ...(font !== undefined && { font }) }, context));
  }
  return offers;
}

function denominatorOf(
  row: FormRow,
  entries: ReceivedForm['entries'],
  offers: ReadonlyMap<EntryId, readonly OfferedReading[]>,
): number | undefined {
  if (row.kind !== 'indicator' || row.indicator.rule.kind !== 'ratio') return undefined;
  const base = `base.${row.indicator.rule.denominator}`;
  const readings = offers.get(base);
  const value = readings?.length === 1 ? readings[0]?.to : entries.get(base);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
