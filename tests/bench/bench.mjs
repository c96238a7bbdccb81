// npm run bench [-- --reports 120 --rounds 7]: how many files a second, side by side in one run. Medians and ratios; never a test.
import { execFile, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs, promisify } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { fromRoot } from '../../scripts/paths.mjs';
import { contenders } from './contenders.mjs';
import { makeReports, saveByLibreOffice } from './corpus.mjs';

const run = promisify(execFile);
const { values } = parseArgs({
  options: { reports: { type: 'string', default: '120' }, rounds: { type: 'string', default: '7' } },
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-bench-'));
try {
  await build(['cli', 'bench'], { log: console.error });
  const ours = path.join(folder, 'ours');
  const reports = await makeReports(ours, Number(values.reports), 1);
  const folders = { generated: ours, ...(await copiesOf(reports)) };
  const rivals = await fetchRivals();
  for (const [origin, files] of Object.entries(folders)) {
    console.log(`\n${values.reports} reports, ${origin}; medians of ${values.rounds} rounds`);
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

/**
 * @typedef {{ label: string, rates: number[], ratios: number[] }} Result
 *   rates: files a second; ratios: how many times as fast we were
 */

/**
 * All contenders stay, warm, and take turns. Before each of the others we read the folder once more: a machine changes its speed within
 * minutes, so that only neighbours are compared.
 *
 * @param {string} files
 * @returns {Promise<Result[]>}
 */
async function measure(files, /** @type {Awaited<ReturnType<typeof fetchRivals>>} */ { modules, names, python }) {
  const contender = fromRoot('tests/bench/contender.mjs');
  /** @type {[label: string, command: string, args: string[]][]} */
  const commands = names.map((name) => [
    contenders[name]?.label ?? name,
    process.execPath,
    [contender, name, files, modules],
  ]);
  if (python) commands.push(['openpyxl: read', python, [fromRoot('tests/bench/openpyxl_reader.py'), files]]);
  /** @type {(Result & { turn: Awaited<ReturnType<typeof enter>> })[]} */
  const entered = [];
  for (const [label, command, args] of commands) {
    entered.push({ label, rates: [], ratios: [], turn: await enter(command, args) });
  }
  const [ours, ...others] = entered;
  if (!ours) return [];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const other of others) {
      const rate = await ours.turn.read();
      const otherRate = await other.turn.read();
      ours.rates.push(rate);
      other.rates.push(otherRate);
      other.ratios.push(rate / otherRate);
    }
  }
  for (const { turn } of entered) turn.leave();
  return entered;
}

/** Starts a contender, and waits until it is warm. @param {string} command @param {string[]} args */
async function enter(command, args) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  /** Files a second of what it has read. */
  const rate = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${args.join(' ')} ended`);
    const { files, seconds } = /** @type {{ files: number, seconds: number }} */ (JSON.parse(value));
    return files / seconds;
  };
  await rate();
  return {
    read: () => {
      child.stdin.write('\n');
      return rate();
    },
    leave: () => child.stdin.end(),
  };
}

/** @param {Result[]} results */
function print(results) {
  for (const { label, rates, ratios } of results) {
    const rate = median(rates).toFixed(0).padStart(6);
    const compared = ratios.length > 0 ? `   ours ÷ this ${spread(ratios)}` : '';
    console.log(`${label.padEnd(44)} ${rate} files/s${compared}`);
  }
  const [judging, reading] = [contenders.ours, contenders.reading].map((contender) =>
    median(results.find(({ label }) => label === contender?.label)?.rates ?? []),
  );
  if (judging && reading)
    console.log(
      `${'judging one form: the difference'.padEnd(44)} ${(1000 / judging - 1000 / reading).toFixed(2).padStart(6)} ms`,
    );
}

/** Median, and between what the rounds lay. @param {readonly number[]} ratios */
function spread(ratios) {
  const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((each) =>
    each.toFixed(2),
  );
  return `${middle} (${least} to ${most})`;
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
