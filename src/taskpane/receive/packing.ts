import type { PackedFile } from './corrections';
import type { DeskWriters } from './desk';
import type { Share } from './fileMaker';
import { turns } from './turns';

/** Whoever opens a file while the sheets of thousands are written waits no longer than these milliseconds. */
const PACKED_FOR = 50;
/** So often it is told how many are written. */
const TOLD_EVERY = 250;

/** The files as one zip; `undefined` where that was stopped. Told are the workbooks that are written. */
export async function packed(
  files: readonly PackedFile[],
  zip: DeskWriters['zip'],
  stopped: AbortSignal,
  onProgress: (share: Share) => void,
): Promise<Uint8Array | undefined> {
  const total = files.filter((file) => 'workbook' in file).length;
  const turn = turns(PACKED_FOR);
  let begun = 0;
  let toldAt = performance.now();
  try {
    return await zip(files, async () => {
      if (performance.now() - toldAt >= TOLD_EVERY) {
        toldAt = performance.now();
        onProgress({ done: Math.floor((begun * total) / files.length), total });
      }
      await turn();
      stopped.throwIfAborted();
      begun += 1;
    });
  } catch (error) {
    if (stopped.aborted) return undefined;
    throw error;
  }
}
