import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { walls } from '../../eslint/walls.mjs';

const root = path.join(__dirname, '../..');

/** [file, code, part of the reason where the wall stands; nothing where it is open] */
type Case = readonly [file: string, code: string, reason?: string];

const cases: readonly Case[] = [
  ['src/plan/x.ts', `import { z } from 'zod';`],
  ['src/plan/x.ts', `import { config } from 'zod/v4/core';`],
  ['src/plan/x.ts', `import plan from './plans/my-duc.json';`],
  ['src/plan/x.ts', `import { z } from 'zodiac';`, 'may not import zodiac'],
  ['src/plan/x.ts', `import { y } from '../rules/y';`, 'the plan is data with its schema'],

  ['src/rules/kinds/x.ts', `import { y } from '../../plan/y';`],
  ['src/rules/kinds/x.ts', `import { y } from '../evaluate';`],
  ['src/rules/kinds/x.ts', `import type { CellValue } from '../../workbook/cell';`],
  ['src/rules/kinds/x.ts', `import { cellAddress } from '../../workbook/address';`, 'it knows no sheet'],
  ['src/rules/kinds/x.ts', `import type { Y } from '../../form/y';`, 'a rule judges entries wherever they come from'],

  ['src/workbook/x.ts', `import { y } from './y';`],
  ['src/workbook/x.ts', `import type { Y } from '../form/y';`, 'depends on none of them'],
  ['src/workbook/x.ts', `import { z } from 'zod';`, 'depends on none of them'],

  ['src/form/codecs/x.ts', `import { y } from '../../workbook/y';`],
  ['src/form/x.ts', `import { y } from '../messages/vi';`, 'its words are handed in by the caller'],
  ['src/form/x.ts', `import { zipSync } from 'fflate';`, 'may not import fflate'],

  ['src/check/x.ts', `import { y } from '../form/y';`],
  ['src/check/x.ts', `import { y } from '../xlsx/y';`, 'a use case works on the contract'],
  ['src/check/x.ts', `import fs from 'node:fs';`, 'may not import node:fs'],

  ['src/messages/x.ts', `import type { Y } from '../check/y';`],
  ['src/messages/x.ts', `import { y } from '../check/y';`, 'only types of src/check'],
  ['src/messages/x.ts', `export { y } from '../rules/y';`, 'only types of src/rules'],
  ['src/messages/x.ts', `type Y = import('../rules/y').Y;`],
  ['src/messages/x.ts', `type Y = import('../xlsx/y').Y;`, 'words run nothing'],

  ['src/excel/x.ts', `import { y } from '../workbook/y';`],
  ['src/excel/x.ts', `import { y } from '../xlsx/y';`, 'the adapter to Office.js translates'],
  ['src/excel/x.ts', `import { y } from '../form/y';`, 'the adapter to Office.js translates'],

  ['src/xlsx/read/x.ts', `import { inflate } from 'fflate'; import { write } from 'hucre/xlsx';`],
  ['src/xlsx/read/x.ts', `import { y } from '../../excel/y';`, 'the adapter to bytes translates'],
  ['src/xlsx/read/x.ts', `import { y } from '../../messages/vi';`, 'the adapter to bytes translates'],

  ['src/taskpane/index.tsx', `import { y } from '../excel/y'; const z = import('../xlsx/write/y');`],
  ['src/taskpane/received/check.worker.ts', `import { y } from '../../xlsx/read/y';`],
  ['src/taskpane/report/Report.tsx', `import { Button } from '@fluentui/react-components';`],
  ['src/taskpane/report/Report.tsx', `import { y } from '../../excel/y';`, 'only an entry file wires an adapter in'],
  ['src/taskpane/report/Report.tsx', `const y = import('../../xlsx/y');`, 'only an entry file wires an adapter in'],
  ['src/taskpane/index.tsx', `import { y } from '../workbench/y';`, 'may not import src/workbench'],

  ['src/cli/chitieu.ts', `import { y } from '../xlsx/y'; import fs from 'node:fs/promises';`],
  ['src/cli/check.ts', `import { y } from '../xlsx/y';`, 'can be tested without files'],
  ['src/cli/chitieu.ts', `import { y } from '../taskpane/y';`, 'may not import src/taskpane'],

  ['src/workbench/page/x.ts', `import { y } from '../../xlsx/y'; import { U } from '@univerjs/core';`],
  ['src/workbench/import/x.ts', `import { readXlsx } from 'hucre/xlsx';`],
  ['src/workbench/import/x.ts', `import { unzipSync } from 'fflate';`, 'may not import fflate'],
  ['src/workbench/page/x.ts', `import type { Y } from '../../taskpane/y';`, 'loads the built pane in a frame'],
  ['src/workbench/page/x.ts', `const y = require('../../taskpane/y');`, 'loads the built pane in a frame'],
  [
    'src/workbench/page/x.ts',
    `const y = new URL('../../taskpane/y.ts', import.meta.url);`,
    'loads the built pane in a frame',
  ],

  ['src/check/x.ts', `import { y } from '../../tests/y';`, 'src and packages alone'],
  ['src/check/x.ts', `export * from '../../scripts/serve.mjs';`, 'src and packages alone'],
  ['src/helpers/x.ts', `export const one = 1;`, 'has no line in eslint/walls.mjs'],

  ['src/excel/x.ts', `await Excel.run(async () => {}); const host: Office.HostType | undefined = undefined;`],
  ['src/taskpane/useX.ts', `await Excel.run(async () => {});`, 'Only src/excel speaks to Office.js'],
  ['src/taskpane/useX.ts', `let range: Excel.Range;`, 'Only src/excel speaks to Office.js'],
  ['src/taskpane/index.tsx', `await globalThis.Office.onReady();`, 'Only src/excel speaks to Office.js'],
  ['src/workbench/page/x.ts', `OfficeExtension.config;`, 'Only src/excel speaks to Office.js'],

  ['src/rules/x.ts', `const day = new Date(2026, 0, 31);`],
  ['src/rules/x.ts', `const now = new Date();`, 'take the clock from the caller'],
  ['src/check/x.ts', `const now = Date.now();`, 'take the clock from the caller'],
  ['src/form/x.ts', `const id = Math.random();`, 'take chance from the caller'],
  ['src/cli/x.ts', `const now = new Date();`],
];

const input = JSON.stringify(cases.map(([file, code]) => ({ file: path.join(root, file), code })));
const output = execFileSync(process.execPath, [path.join(__dirname, 'lintSnippets.mjs')], { cwd: root, input });
const answers = JSON.parse(output.toString()) as string[][];

describe('an import wall', () => {
  test.each(cases.map(([file, code, reason], index) => ({ file, code, reason, messages: answers[index] ?? [] })))(
    '$file: $code',
    ({ reason, messages }) => {
      if (reason) expect(messages).toEqual([expect.stringContaining(reason)]);
      else expect(messages).toEqual([]);
    },
  );

  test('stands around every folder of src', () => {
    const folders = fs
      .readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory());
    expect(Object.keys(walls)).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
  });

  test('is tried from both sides', () => {
    for (const folder of Object.keys(walls)) {
      const tried = cases
        .filter(([file]) => file.startsWith(`src/${folder}/`))
        .map(([, , reason]) => reason !== undefined);
      expect({ folder, tried: new Set(tried) }).toEqual({ folder, tried: new Set([true, false]) });
    }
  });
});
