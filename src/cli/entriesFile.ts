import { z } from 'zod';
import { communeRows } from '../plan/rows';
import type { Indicator, Plan } from '../plan/schema';
import type { RawEntries } from '../rules/assessment';
import type { CellValue } from '../workbook/cell';

const value = z.union([z.number(), z.boolean(), z.string(), z.null()]);
const entriesSchema = z.record(z.string(), value);
const jobsSchema = z.array(
  z.strictObject({ unit: z.string(), year: z.int(), entries: entriesSchema, out: z.string().min(1) }),
);

export type EntriesJson = z.infer<typeof entriesSchema>;
export type TemplateJob = z.infer<typeof jobsSchema>[number];

/** What an entries file holds: the entries of one form, or a list of whole forms. `undefined` for anything else. */
export function readEntriesFile(json: unknown): { entries: EntriesJson } | { jobs: TemplateJob[] } | undefined {
  if (Array.isArray(json)) {
    const jobs = jobsSchema.safeParse(json);
    return jobs.success ? { jobs: jobs.data } : undefined;
  }
  const entries = entriesSchema.safeParse(json);
  return entries.success ? { entries: entries.data } : undefined;
}

/** Every entry, note and figure of last year that a commune's form has, by id, with the words of its choices by choice id. */
function entryWords(plan: Plan): Map<string, ReadonlyMap<string, string>> {
  const none = new Map<string, string>();
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const row of communeRows(plan)) {
    const words = row.kind === 'indicator' ? choiceWords(row.indicator) : none;
    known.set(row.entry, words).set(row.prior, words).set(row.note, none);
  }
  return known;
}

function choiceWords({ rule }: Indicator): ReadonlyMap<string, string> {
  return new Map(rule.kind === 'choice' ? rule.choices.map(({ id, label }) => [id, label.vi]) : []);
}

/** Entries as they are written into cells: raw, but a choice id becomes its word. Ids that no commune's form has are listed. */
export function rawEntries(plan: Plan, json: EntriesJson): { entries: RawEntries; unknown: string[] } {
  const known = entryWords(plan);
  const entries = new Map<string, CellValue>();
  const unknown: string[] = [];
  for (const [id, value] of Object.entries(json)) {
    const words = known.get(id);
    if (!words) unknown.push(id);
    else if (value !== null) entries.set(id, typeof value === 'string' ? (words.get(value) ?? value) : value);
  }
  return { entries, unknown };
}
