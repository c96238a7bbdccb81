import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { exportBook } from '../export/workbookContent';
import type { UniverGrid } from '../model/univer/univerGrid';
import { words } from './words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What became of saving, in a sentence. */
export interface Saved {
  readonly isSaved: boolean;
  readonly sentence: string;
}

/** Writes the workbook as it stands into a file that the browser puts among its downloads. */
export async function saveFile(grid: UniverGrid, name: string): Promise<Saved> {
  await grid.settled();
  const { content, left } = exportBook(grid);
  let bytes: Uint8Array;
  try {
    bytes = await writeWorkbook(content);
  } catch (error) {
    // What a person typed may be more than a file of Excel's holds.
    if (error instanceof RangeError) return { isSaved: false, sentence: words.cannotSave };
    throw error;
  }
  offer(name, bytes);
  const rules = left.validations + left.highlights;
  return { isSaved: true, sentence: rules > 0 ? words.savedWithout(name, rules) : words.saved(name) };
}

function offer(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
