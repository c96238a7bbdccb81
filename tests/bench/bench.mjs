// npm run bench [-- --reports 300 --rounds 5]: how many files a second, side by side in one run. Medians and ratios; never a test.
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { contenders } from './contenders.mjs';
import { makeReports, saveByLibreOffice } from './corpus.mjs';

const run = promisify(execFile);
const { values } = parseArgs({
  options: { reports: { type: 'string', default: '300' }, rounds: { type: 'string', default: '5' } },
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-bench-'));
try {
  await build(['cli', 'bench'], { log: console.error });
  const ours = path.join(folder, 'ours');
  const reports = await makeReports(ours, Number(values.reports), 1);
  const folders = { generated: ours, ...(await copiesOf(reports)) };
  const rivals = await fetchRivals();
  for (const [origin, files] of Object.entries(folders)) {
    console.log(`\n${values.reports} reports, ${origin}; median of ${values.rounds} rounds`);
    print(await measure(files, rivals));
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} reports @returns {Promise<Record<string, string>>} */
async function copiesOf(reports) {
  const saved = path.join(folder, 'libreoffice');
  try {
    await saveByLibreOffice(reports, saved);
    return { 'saved by LibreOffice': saved };
  } catch (error) {
    console.error(`Left out: copies by LibreOffice (${reason(error)}).`);
    return {};
  }
}

/** What others there are on this machine, or can be fetched for this run. */
async function fetchRivals() {
  const modules = path.join(folder, 'modules');
  fs.mkdirSync(modules);
  fs.writeFileSync(path.join(modules, 'package.json'), '{"private":true}');
  /** @type {string[]} */
  const names = [];
  for (const [name, { needs }] of Object.entries(contenders)) {
    try {
      if (needs) await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', needs], { cwd: modules });
      names.push(name);
    } catch (error) {
      console.error(`Left out: ${needs} (${reason(error)}).`);
    }
  }
  return { modules, names, python: pythonWithOpenpyxl() };
}

function pythonWithOpenpyxl() {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return python;
    } catch {
      // The next one may have it.
    }
  }
  console.error('Left out: openpyxl (no Python that has it; Debian: python3-openpyxl).');
  return undefined;
}

/** Every contender once a round, so that a busy moment of the machine falls on all of them. @param {string} files */
async function measure(files, /** @type {Awaited<ReturnType<typeof fetchRivals>>} */ { modules, names, python }) {
  /** @type {Map<string, number[]>} */
  const rates = new Map();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of names) {
      const args = [fromRoot('tests/bench/contender.mjs'), name, files, modules];
      note(contenders[name]?.label ?? name, await run(process.execPath, args));
    }
    if (python) note('openpyxl: read', await run(python, [fromRoot('tests/bench/openpyxl_reader.py'), files]));
  }
  return rates;

  /** @param {string} label @param {{ stdout: string }} result */
  function note(label, { stdout }) {
    const { files: count, seconds } = /** @type {{ files: number, seconds: number }} */ (JSON.parse(stdout));
    rates.set(label, [...(rates.get(label) ?? []), count / seconds]);
  }
}

/** @param {Map<string, number[]>} rates */
function print(rates) {
  const medians = [...rates].map(([label, all]) => /** @type {const} */ ([label, median(all)]));
  const ours = medians[0]?.[1] ?? 1;
  for (const [label, rate] of medians) {
    console.log(`${label.padEnd(44)} ${rate.toFixed(0).padStart(6)} files/s   ours ÷ this ${(ours / rate).toFixed(2)}`);
  }
  const readOnly = new Map(medians).get(contenders.reading?.label ?? '');
  if (readOnly)
    console.log(
      `${'judging one form: the difference'.padEnd(44)} ${(1000 / ours - 1000 / readOnly).toFixed(2).padStart(6)} ms`,
    );
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message.split('\n')[0] : String(error);
}
