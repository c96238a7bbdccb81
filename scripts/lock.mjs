import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fromRoot } from './paths.mjs';

/**
 * Runs `action` while no other process holds the same lock. A lock whose owner has died is taken over.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} action
 * @returns {Promise<Result>}
 */
export async function withLock(name, action) {
  const file = fromRoot('node_modules/.cache/builds', `${name}.lock`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await wait(100);
  try {
    return await action();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  // A link appears with its content, so nobody can read a lock that does not yet say whose it is.
  const mine = `${file}.${String(process.pid)}.${String(Math.random()).slice(2)}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    dropIfDead(file);
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** @param {string} file */
function dropIfDead(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ESRCH') fs.rmSync(file, { force: true });
    else if (code !== 'ENOENT' && code !== 'EPERM') throw error;
  }
}
