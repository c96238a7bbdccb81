import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Doors } from '../../src/cli/doors';
import { readFileWithin, tryWrite } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import { defaultLimits } from '../../src/xlsx/read/limits';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { writeZip } from '../../src/xlsx/write/writeZip';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** The day of every run: four days before the reports of 2026 are due. */
export const today = '2026-11-20';

/** A folder of one's own and the command line over real files in it; paths in `argv` stand below the folder as `@name`. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-cli-'));
  const inFolder = (name: string) => join(folder, name);
  return {
    path: inFolder,
    write: (name: string, content: unknown) =>
      writeFileSync(inFolder(name), content instanceof Uint8Array ? content : JSON.stringify(content)),
    bytes: (name: string) => new Uint8Array(readFileSync(inFolder(name))),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
    async run(...argv: string[]): Promise<Run> {
      let [out, complaints] = ['', ''];
      const doors: Doors = {
        print: (text) => (out += text),
        complain: (text) => (complaints += `${text}\n`),
        progress: () => undefined,
        today: () => today,
        readWorkbookFile: (path) => {
          const bytes = readFileWithin(path, defaultLimits.fileBytes);
          return bytes.ok ? readWorkbook(bytes.value) : bytes;
        },
        checkInThreads: () => {
          throw new Error('Threads need the built program.');
        },
        writeWorkbookFile: async (path, content) => tryWrite(path, await writeWorkbook(content)),
        writeZipFile: async (path, files) => tryWrite(path, await writeZip(files)),
      };
      const code = await main(
        argv.map((word) => (word.startsWith('@') ? inFolder(word.slice(1)) : word)),
        doors,
      );
      return { code, out, complaints };
    },
  };
}
