import { spawn } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fingerprint, isFresh, markFresh, markStale } from './freshness.mjs';
import { withLock } from './lock.mjs';
import { fromRoot } from './paths.mjs';
import { makeSamples } from './samples.mjs';
import { targets } from './targets.mjs';

/** @typedef {keyof typeof targets} Target */

/**
 * Builds what is out of date, side by side. Rejects with the compiler's own words.
 *
 * @param {readonly Target[]} names
 * @param {{ options?: readonly string[], force?: boolean, clean?: boolean, log?: (line: string) => void }} [settings]
 *   options: webpack's `--env` arguments; force: build even what is up to date; clean: leave nothing of other builds in the folder
 */
export async function build(names, { options = [], force = false, clean = false, log = () => {} } = {}) {
  /** @type {Map<Target, Promise<void>>} */
  const started = new Map();
  /** @param {Target} name @returns {Promise<void>} */
  const start = (name) => {
    const running = started.get(name) ?? afterwards(name);
    started.set(name, running);
    return running;
  };
  /** @param {Target} name */
  const afterwards = async (name) => {
    const { after } = targets[name];
    if (after) await start(after);
    await withLock(name, () => buildOne(name, { options, force, clean, log }));
  };
  await Promise.all(names.map(start));
}

/**
 * @param {Target} name
 * @param {{ options: readonly string[], force: boolean, clean: boolean, log: (line: string) => void }} settings
 */
async function buildOne(name, { options, force, clean, log }) {
  const { sources, proof, configs } = targets[name];
  const print = fingerprint(sources, options);
  if (!force && isFresh(name, print) && fs.existsSync(fromRoot(proof))) return;
  const before = Date.now();
  markStale(name);
  const output = configs
    ? await compile(configs, clean ? [...options, '--env', 'clean'] : options)
    : await makeSamples();
  markFresh(name, print);
  log(`${name}: built in ${((Date.now() - before) / 1000).toFixed(1)} s`);
  if (output) log(output);
}

/**
 * @param {readonly string[]} configs
 * @param {readonly string[]} options
 * @returns {Promise<string>}
 */
function compile(configs, options) {
  const chosen = configs.flatMap((config) => ['--config-name', config]);
  const compiler = spawn(process.execPath, [fromRoot('node_modules/webpack/bin/webpack.js'), ...chosen, ...options], {
    cwd: fromRoot(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  compiler.stdout.on('data', (text) => (output += String(text)));
  compiler.stderr.on('data', (text) => (output += String(text)));
  return new Promise((resolve, reject) => {
    compiler.on('error', reject);
    compiler.on('close', (code) => {
      if (code === 0) resolve(output.trim());
      else reject(new Error(`${configs.join(', ')} did not build:\n${output.trim()}`));
    });
  });
}

/** @param {string} name @returns {name is Target} */
const isTarget = (name) => Object.hasOwn(targets, name);

/** `node scripts/build.mjs pane workbench cli samples [--force] [--clean] [--env name=value …]` */
async function main() {
  const words = process.argv.slice(2);
  const firstOption = words.findIndex((word) => word.startsWith('--'));
  const names = firstOption < 0 ? words : words.slice(0, firstOption);
  const options = firstOption < 0 ? [] : words.slice(firstOption);
  const unknown = names.filter((name) => !isTarget(name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Error(`name what to build: ${Object.keys(targets).join(', ')} (got ${unknown.join(', ') || 'nothing'})`);
  }
  await build(names.filter(isTarget), {
    options: options.filter((option) => !['--force', '--clean'].includes(option)),
    force: options.includes('--force'),
    clean: options.includes('--clean'),
    log: (line) => console.log(line),
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
