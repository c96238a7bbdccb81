// npm run hostile: checks every hostile form in a process of its own and says what it cost. Fails beyond 2 s or 256 MB, or where there is no answer.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from '../../scripts/build.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { makeReports } from '../bench/corpus.mjs';
import { hostileForms } from './hostileForms.mjs';

const bearable = { ms: 2_000, megabytes: 256 };
/** Longer than any bearable file takes on a busy machine. */
const patienceMs = 60_000;

await build(['cli'], { log: console.error });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-hostile-'));
try {
  const [report = ''] = await makeReports(folder, 1, 1);
  const costs = hostileForms(fs.readFileSync(report)).map((form) => ({ ...form, ...costOf(form.bytes()) }));
  for (const { name, answer, told, ms, megabytes } of costs.sort((one, other) => other.ms - one.ms)) {
    const isWrong = ms > bearable.ms || megabytes > bearable.megabytes || told !== answer.split(' ')[0];
    if (isWrong) process.exitCode = 1;
    console.log(
      `${isWrong ? 'NOT BEARABLE ' : ''}${name.padEnd(50)} ${String(ms).padStart(6)} ms ${String(megabytes).padStart(5)} MB  ${told}`,
    );
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Processor time and memory of one check, the start of the program included. @param {Uint8Array} bytes */
function costOf(bytes) {
  const file = path.join(folder, 'form.xlsx');
  const hook = path.join(folder, 'cost.cjs');
  fs.writeFileSync(file, bytes);
  fs.writeFileSync(
    hook,
    `process.on('exit', () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      require('fs').writeSync(2, JSON.stringify({ megabytes: Math.round(maxRSS / 1024), ms: Math.round((userCPUTime + systemCPUTime) / 1000) }));
    });`,
  );
  const program = fromRoot('dist/cli/chitieu.cjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', hook, program, 'check', file, '--format', 'json'],
    {
      timeout: patienceMs,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    },
  );
  try {
    const [report] = JSON.parse(stdout).files;
    const told = report.status === 'unreadable' ? report.problem.code : 'read';
    return { told: String(told), .../** @type {{ ms: number, megabytes: number }} */ (JSON.parse(stderr)) };
  } catch {
    return { told: 'no answer', ms: patienceMs, megabytes: 0 };
  }
}
