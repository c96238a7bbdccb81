import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './runProgram';
import { requireTool } from './tools';

export type LibreOfficeFormat = 'xlsx' | 'xls' | 'pdf' | 'ods' | 'csv';

const filters: Readonly<Record<LibreOfficeFormat, string>> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  xls: 'xls:MS Excel 97',
  pdf: 'pdf:calc_pdf_Export',
  ods: 'ods:calc8',
  // Comma, double quote, UTF-8, first sheet.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
};

/**
 * Converts spreadsheets in one run of LibreOffice with a profile of its own. Answers the new files' paths in the order of `files`,
 * whose base names must differ; rejects where one of them was not written.
 */
export async function convertWithLibreOffice(
  files: readonly string[],
  to: LibreOfficeFormat,
  outDir: string,
  timeoutMs = 120_000,
): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'libreoffice-profile-'));
  try {
    const result = await runProgram(
      requireTool('libreoffice'),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nologo', '--convert-to', filters[to], '--outdir', outDir],
        ...files,
      ],
      timeoutMs,
    );
    const written = files.map((file) => join(outDir, `${basename(file, extname(file))}.${to}`));
    const missing = written.filter((path) => !existsSync(path));
    if (missing.length > 0) {
      throw new Error(`LibreOffice did not write ${missing.join(', ')}\n${result.stdout}${result.stderr}`);
    }
    return written;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
