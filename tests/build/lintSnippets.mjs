// Lints texts as if they stood in files of the project: [{ file, code }] on stdin, the broken rules' messages on stdout.
// A process of its own, because ESLint loads its configuration by import(), which jest's sandbox does not have.
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // The files do not exist, so the compiler knows no types of them.
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
  ruleFilter: ({ ruleId }) => ruleId === 'walls/imports' || ruleId.startsWith('no-restricted'),
});

/** @param {{ file: string, code: string }} snippet */
const lint = async ({ file, code }) => {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap((result) => result.messages.map((message) => message.message));
};
const answers = [];
for (const snippet of JSON.parse(await text(process.stdin))) answers.push(await lint(snippet));
process.stdout.write(JSON.stringify(answers));
