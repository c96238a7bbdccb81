import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rawEntries, type EntriesJson } from '../../../src/cli/entriesFile';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { RawEntries } from '../../../src/rules/assessment';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

const folder = join(__dirname, '../../fixtures/template-1');

export interface VersionOneForm {
  readonly file: string;
  readonly unit: string;
  readonly year: number;
  /** What it was made with. */
  readonly entries: RawEntries;
  readonly workbook: WorkbookSnapshot;
}

/** The kept forms of version 1, one of them also as LibreOffice saved it. */
export async function versionOneForms(): Promise<readonly VersionOneForm[]> {
  const json = JSON.parse(await readFile(join(folder, 'forms.json'), 'utf8')) as {
    readonly unit: string;
    readonly year: number;
    readonly entries: EntriesJson;
    readonly out: string;
  }[];
  const saved = json
    .filter(({ out }) => out === 'mistakes-2026.xlsx')
    .map((form) => ({ ...form, out: 'mistakes-2026-libreoffice.xlsx' }));
  return Promise.all(
    [...json, ...saved].map(async ({ unit, year, entries, out }) => {
      const outcome = readWorkbook(new Uint8Array(await readFile(join(folder, out))));
      if (!outcome.ok) throw new Error(outcome.problem.code);
      return { file: out, unit, year, entries: rawEntries(defaultPlan, entries).entries, workbook: outcome.value };
    }),
  );
}
