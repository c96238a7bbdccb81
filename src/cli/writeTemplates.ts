import { templateContent } from '../form/templateContent';
import type { FormTexts } from '../form/formTexts';
import type { Plan } from '../plan/schema';
import { findUnit } from '../plan/units';
import type { WorkbookContent } from '../workbook/content';
import type { Doors } from './doors';
import { rawEntries, readEntriesFile, type TemplateJob } from './entriesFile';
import { keepFilled } from './keepFilled';
import { UsageError } from './usage';

/** The forms that are asked for: one by options, or the list of an entries file. */
export function templateJobs(
  form: { readonly unit: string; readonly year: number; readonly out: string } | undefined,
  entriesFile: { readonly path: string; readonly json: unknown } | undefined,
): TemplateJob[] {
  const read = entriesFile && readEntriesFile(entriesFile.json);
  if (entriesFile && !read) throw new UsageError({ kind: 'bad-entries-file', file: entriesFile.path });
  if (read && 'jobs' in read) {
    if (form) throw new UsageError({ kind: 'list-with-options' });
    return read.jobs;
  }
  if (!form) throw new UsageError({ kind: 'entries-without-options' });
  return [{ ...form, entries: read?.entries ?? {} }];
}

/** The workbooks of these jobs, in their order. All are looked at before the first is made, so that nothing is written by half. */
export function templateContents(
  plan: Plan,
  jobs: readonly TemplateJob[],
  texts: FormTexts,
  doors: Doors,
): (() => WorkbookContent)[] {
  return jobs.map((job) => {
    const { unit, year, entries, out } = job;
    const { first, last } = plan.reportYears;
    if (year < first || year > last) throw new UsageError({ kind: 'year-outside', year, first, last });
    if (!findUnit(plan, year, unit)) throw new UsageError({ kind: 'unit-not-valid', unit, year });
    const raw = rawEntries(plan, entries);
    if (raw.unknown.length > 0) throw new UsageError({ kind: 'unknown-entries', ids: raw.unknown, out });
    keepFilled(job, raw.entries, plan, doors);
    return () => templateContent(plan, { unit, year }, texts, raw.entries);
  });
}
