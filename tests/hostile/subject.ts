import { nodeCode } from '../../src/cli/nodeCode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { reportOnSnapshot } from '../cases/checkFile';

/**
 * All that is said of a file, as a browser and as Node read it, where they say the same. Throws where they do not, and where the program
 * itself throws.
 */
export function answerTo(bytes: Uint8Array): string {
  const portable = JSON.stringify(reportOnSnapshot(readWorkbook(bytes)));
  const native = JSON.stringify(reportOnSnapshot(readWorkbook(bytes, {}, nodeCode)));
  if (portable !== native) throw new Error(`Read in two ways, a file says two things:\n${portable}\n${native}`);
  return portable;
}
