import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fromRoot } from './paths.mjs';

/** @param {string} target */
const stampFile = (target) => fromRoot('node_modules/.cache/builds', `${target}.sha256`);

/**
 * Fingerprint of everything that a build is made from, contents included, so that a checkout that only touches files
 * builds nothing.
 *
 * @param {readonly string[]} sources files and folders, from the project's root
 * @param {readonly string[]} options
 */
export function fingerprint(sources, options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of sources.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(fs.readFileSync(fromRoot(file)));
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesUnder(source) {
  const stat = fs.statSync(fromRoot(source), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [source];
  const names = fs.readdirSync(fromRoot(source)).sort();
  return names.flatMap((name) => filesUnder(path.posix.join(source, name)));
}

/**
 * @param {string} target
 * @param {string} print
 */
export function isFresh(target, print) {
  return fs.existsSync(stampFile(target)) && fs.readFileSync(stampFile(target), 'utf8') === print;
}

/**
 * @param {string} target
 * @param {string} print
 */
export function markFresh(target, print) {
  fs.mkdirSync(path.dirname(stampFile(target)), { recursive: true });
  fs.writeFileSync(stampFile(target), print);
}

/** @param {string} target */
export function markStale(target) {
  fs.rmSync(stampFile(target), { force: true });
}
