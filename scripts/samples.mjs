import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { fromRoot } from './paths.mjs';

/**
 * A filled-in form that the workbench offers: what stands in assets/samples/<name>.json.
 *
 * @typedef {{ label: string, unit: string, year: number, entries: Record<string, number | string | boolean | null> }} Sample
 */

/** Writes dist/web/samples/<name>.xlsx for every sample, by the command line, and their list beside them. */
export async function makeSamples() {
  const folder = fromRoot('dist/web/samples');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const samples = readSamples();
  await writeForms(
    samples.map(({ name, sample: { unit, year, entries } }) => ({
      unit,
      year,
      entries,
      out: path.join(folder, `${name}.xlsx`),
    })),
  );
  const list = samples.map(({ name, sample }) => ({ file: `${name}.xlsx`, label: sample.label }));
  fs.writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify(list, null, 2)}\n`);
  return '';
}

function readSamples() {
  const folder = fromRoot('assets/samples');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const sample = /** @type {Sample} */ (JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
    return { name: path.basename(file, '.json'), sample };
  });
}

/** @param {object[]} forms */
async function writeForms(forms) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chitieu-'));
  try {
    const entries = path.join(folder, 'entries.json');
    fs.writeFileSync(entries, JSON.stringify(forms));
    await promisify(execFile)(process.execPath, [fromRoot('dist/cli/chitieu.cjs'), 'template', '--entries', entries]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
