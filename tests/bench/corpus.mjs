import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fromRoot } from '../../scripts/paths.mjs';

const run = promisify(execFile);
const bigOutput = { maxBuffer: 64 * 1024 * 1024 };
/** LibreOffice 7.4 gives up after some 245 documents in one call. */
const filesInOneCall = 100;

/**
 * Writes reports of the communes, filled in with plausible figures and some notes, into a folder.
 *
 * @param {string} folder @param {number} count @param {number} seed
 * @returns {Promise<string[]>} paths
 */
export async function makeReports(folder, count, seed) {
  fs.mkdirSync(folder, { recursive: true });
  const chance = randomFrom(seed);
  const plan = /** @type {{ indicators: Indicator[], baseFigures: BaseFigure[] }} */ ({
    indicators: json('indicators.json'),
    baseFigures: json('baseFigures.json'),
  });
  const units = ['10441', '10465', '10459', '10489'];
  const jobs = Array.from({ length: count }, (_, index) => ({
    unit: units[index % units.length],
    year: 2025 + (index % 6),
    entries: entriesOf(plan, chance),
    out: path.join(folder, `report-${String(index).padStart(5, '0')}.xlsx`),
  }));
  const list = path.join(folder, 'entries.json');
  fs.writeFileSync(list, JSON.stringify(jobs));
  await run(process.execPath, [fromRoot('dist/cli/chitieu.cjs'), 'template', '--entries', list], bigOutput);
  fs.rmSync(list);
  return jobs.map(({ out }) => out);
}

/**
 * The same files, opened and saved by LibreOffice.
 *
 * @param {readonly string[]} files @param {string} folder
 */
export async function saveByLibreOffice(files, folder) {
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(folder, { recursive: true });
  for (let from = 0; from < files.length; from += filesInOneCall) {
    const part = files.slice(from, from + filesInOneCall);
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder],
        ...part,
      ],
      bigOutput,
    );
  }
  fs.rmSync(profile, { recursive: true, force: true });
  return files.map((file) => path.join(folder, path.basename(file)));
}

/**
 * @typedef {{ id: string, reportedBy: string, rule: { kind: string, denominator?: string, highest?: number, choices?: { id: string }[] } }} Indicator
 * @typedef {{ id: string, reportedBy: string }} BaseFigure
 */

/** @param {{ indicators: Indicator[], baseFigures: BaseFigure[] }} plan @param {() => number} chance */
function entriesOf({ indicators, baseFigures }, chance) {
  /** @type {Record<string, string | number>} */
  const entries = {};
  for (const { id } of baseFigures.filter(({ reportedBy }) => reportedBy === 'commune')) {
    entries[`base.${id}`] = Math.floor(20 + chance() * 30_000);
  }
  for (const { id, rule } of indicators.filter(({ reportedBy }) => reportedBy === 'commune')) {
    if (rule.kind === 'ratio')
      entries[`${id}.num`] = Math.floor(Number(entries[`base.${rule.denominator}`]) * chance());
    else if (rule.kind === 'level') entries[`${id}.value`] = Math.floor(chance() * (Number(rule.highest) + 1));
    else entries[`${id}.value`] = rule.choices?.[Math.floor(chance() * rule.choices.length)]?.id ?? '';
    if (chance() < 0.3)
      entries[`${id}.note`] = `Nguyên nhân: thiếu kinh phí; giải pháp số ${Math.floor(chance() * 100)}.`;
  }
  return entries;
}

/** @param {string} name */
const json = (name) => JSON.parse(fs.readFileSync(fromRoot('src/plan/my-duc-2024', name), 'utf8'));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
