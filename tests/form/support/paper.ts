import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookContent } from '../../../src/workbook/content';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { convertWithLibreOffice } from '../../support/libreoffice';
import { runProgram } from '../../support/runProgram';
import { requireTool } from '../../support/tools';

export interface PrintedPage {
  /** Words as they stand beside and below each other. */
  readonly lines: readonly string[];
  /** Every letter that is printed. */
  readonly letters: string;
}

export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/\P{L}/gu, '');
}

/** Every page of these workbooks as LibreOffice prints them. */
export async function printed(contents: readonly WorkbookContent[]): Promise<readonly (readonly PrintedPage[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const files = await Promise.all(
      contents.map(async (content, index) => {
        const path = join(folder, `form${index}.xlsx`);
        await writeFile(path, await writeWorkbook(content));
        return path;
      }),
    );
    const all: PrintedPage[][] = [];
    for (const pdf of await convertWithLibreOffice(files, 'pdf', folder)) {
      const { stdout } = await runProgram(requireTool('pdftotext'), ['-layout', pdf, '-'], 60_000);
      const pages = stdout.split('\f').slice(0, -1);
      all.push(pages.map((page) => ({ lines: page.split('\n'), letters: lettersOf(page) })));
    }
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
