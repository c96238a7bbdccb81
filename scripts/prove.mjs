import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fromRoot } from './paths.mjs';

/*
 * Holds more forms against LibreOffice than the tests do: npm run prove -- --forms 20000 --seed 7. A failure names the seed and the
 * number of the form within its file; the same seed makes the same forms.
 */
const { values } = parseArgs({
  options: { forms: { type: 'string', default: '20000' }, seed: { type: 'string', default: '7' } },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d{0,6}$/.test(value)) {
    console.error(`--${name} takes a whole number from 1 to 9999999, not “${value}”.`);
    process.exit(2);
  }
}

const child = spawn(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--verbose', 'tests/form/template.libreoffice'],
  {
    cwd: fromRoot(),
    env: { ...process.env, CI: 'true', PROOF_FORMS: values.forms, PROOF_SEED: values.seed },
    stdio: 'inherit',
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
