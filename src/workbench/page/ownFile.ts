import type { WorkbookBlueprint } from '../model/blueprint';
import { notCarried } from '../import/notCarried';
import type { NotCarried } from '../import/notCarried';
import { readBlueprint } from '../import/readBlueprint';
import { defaultLimits } from '../../xlsx/read/limits';
import type { Problem } from '../../workbook/problem';
import { words } from './words';

/** A file of the person's own, as it can be opened, or why it cannot. */
export type OwnFile =
  | { readonly ok: true; readonly blueprint: WorkbookBlueprint; readonly lost: readonly NotCarried[] }
  | { readonly ok: false; readonly reason: string };

/** Reads a picked file; a huge one is refused before any of it is read. */
export async function readOwnFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<OwnFile> {
  if (file.size > defaultLimits.fileBytes) return refused({ code: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await readBlueprint(bytes);
  return outcome.ok ? { ok: true, blueprint: outcome.value, lost: notCarried(bytes) } : refused(outcome.problem);
}

function refused({ code }: Problem): OwnFile {
  return { ok: false, reason: words.reasons[code] ?? words.otherReason };
}
