// npm run bench:many [-- --files 10000]: checks a folder of so many reports with the built command line, on one core and on all, and says how
// fast and in how much memory. The files are links to 300 different reports.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { nodeFlags } from '../../webpack/nodeFlags.cjs';
import { makeReports } from './corpus.mjs';

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' } } });
const different = 300;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-many-'));
try {
  await build(['cli'], { log: console.error });
  const reports = await makeReports(path.join(folder, 'reports'), different, 1);
  const many = path.join(folder, 'many');
  fs.mkdirSync(many);
  for (let index = 0; index < Number(values.files); index++) {
    fs.linkSync(reports[index % different] ?? '', path.join(many, `report-${index}.xlsx`));
  }
  const hook = path.join(folder, 'peak.cjs');
  fs.writeFileSync(
    hook,
    `if (require('worker_threads').isMainThread) process.on('exit', () =>
      require('fs').writeSync(2, String(Math.round(process.resourceUsage().maxRSS / 1024))));`,
  );
  for (const format of ['ndjson', 'csv']) {
    for (const [cores, command] of /** @type {const} */ ([
      ['one core', ['taskset', '-c', '0', process.execPath]],
      ['all cores', [process.execPath]],
    ])) {
      const [program = '', ...before] = command;
      const args = [
        ...before,
        ...nodeFlags,
        '--require',
        hook,
        fromRoot('dist/cli/chitieu.cjs'),
        'check',
        many,
        '--format',
        format,
      ];
      const start = process.hrtime.bigint();
      const { stderr, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (error) console.log(`${format}, ${cores}: not measured (${error.message})`);
      else
        console.log(
          `${values.files} files, ${format}, ${cores}: ${(Number(values.files) / seconds).toFixed(0)} files/s, at most ${stderr.trim()} MB`,
        );
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
