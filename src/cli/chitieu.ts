import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { isoDay } from '../plan/units';
import type { Outcome } from '../workbook/problem';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { defaultLimits } from '../xlsx/read/limits';
import { readWorkbook } from '../xlsx/read/readWorkbook';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import { writeZip } from '../xlsx/write/writeZip';
import type { Doors } from './doors';
import { readFileWithin, tryWrite } from './io';
import { main, messagesOf } from './main';
import { nodeCode } from './nodeCode';
import { checkInThreads, serveChecks } from './pool/checkInThreads';
import { exitCodes } from './usage';
import { usageSentence } from './usageSentence';

function readWorkbookFile(path: string): Outcome<WorkbookSnapshot> {
  const bytes = readFileWithin(path, defaultLimits.fileBytes);
  return bytes.ok ? readWorkbook(bytes.value, defaultLimits, nodeCode) : bytes;
}

const doors: Doors = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
  today: () => {
    const now = new Date();
    return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  readWorkbookFile,
  checkInThreads: (paths, terms) => checkInThreads(__filename, paths, terms),
  writeWorkbookFile: async (path, content) => tryWrite(path, await writeWorkbook(content)),
  writeZipFile: async (path, files) => tryWrite(path, await writeZip(files)),
};

if (isMainThread) {
  const argv = process.argv.slice(2);
  // V8 sees a file's cells outlive a small nursery, takes their kind for long-lived and puts those of all later files where garbage stays:
  // most of the time would go into collecting it. This only ends such guesses, and holds for the workers, too.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Whoever reads the result may have enough of it, as `head` has: the rest is nobody's any more.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') doors.complain(usageSentence(messagesOf(argv), { kind: 'cannot-print' }));
    process.exit(exitCodes.failed);
  });
  void main(argv, doors).then((code) => {
    // Leaving by itself, rather than by process.exit, lets a pipe that reads slowly get everything.
    process.exitCode = code;
  });
} else {
  serveChecks(readWorkbookFile);
}
