import { strToU8, zipSync, type Zippable } from 'fflate';
import type { WorkbookContent } from '../../workbook/content';
import { writeWorkbook } from './writeWorkbook';

/** A file inside a zip: a text, or a workbook that is made when its turn comes. */
export type ZippedFile = { readonly name: string } & (
  { readonly text: string } | { readonly workbook: () => WorkbookContent }
);

/** Nothing but these: other programs read other letters of a zip's names as they please, and a name must not lead out of its folder. */
const plainName = /^[a-z0-9][a-z0-9._-]{0,100}$/i;

/**
 * Files as one zip, the same bytes for the same files. Texts are written so that Windows' own editor shows them right. Throws where a
 * name is not plain or there twice: whoever makes names has seen to that. `between` is waited for before each file: thousands take a
 * while, and others may have something to ask.
 */
export async function writeZip(
  files: readonly ZippedFile[],
  between: () => Promise<void> | undefined = () => undefined,
): Promise<Uint8Array> {
  const parts: Zippable = {};
  for (const file of files) {
    await between();
    if (!plainName.test(file.name)) throw new RangeError(`No plain name: ${file.name}`);
    if (Object.hasOwn(parts, file.name)) throw new RangeError(`Two files are named ${file.name}`);
    // A workbook is compressed already.
    parts[file.name] =
      'text' in file
        ? strToU8(`\ufeff${file.text.replace(/\r?\n/g, '\r\n')}`)
        : [await writeWorkbook(file.workbook()), { level: 0 }];
  }
  // fflate writes local time, and a file may not be older than 1980.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
