// `node scripts/apiSet.mjs`: lists the members of Office.js that the pane uses, with the requirement set each belongs to,
// and fails where one lies above what manifest.xml asks of Excel.
import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isAbove } from './apiSetTags.mjs';
import { officeMembers } from './officeMembers.mjs';
import { fromRoot } from './paths.mjs';

const FOLDERS = ['src/excel', 'src/taskpane'];

/** What states no set of its own: the common API of every Excel that runs add-ins, and the doors to what does state one. */
const UNSTATED = [
  /^OfficeExtension\./,
  /^Excel\.(run|RunOptions(\.delayForCellEdit)?|RequestContext(\.workbook)?)$/,
  /^Office\.(Actions\.associate|actions|addin|context|onReady(\.(host|platform))?|(HostType|PlatformType|StartupBehavior)(\.\w+)?)$/,
  /^Office\.(Context|ContextInformation|Document|Settings|RequirementSetSupport|OfficeTheme)(\.\w+)?$/,
  /^Office\.(AsyncResult|AsyncResultStatus|Error)(\.\w+)?$/,
];

/**
 * The highest version of each requirement set in a manifest: what the add-in may use once it is running.
 *
 * @param {string} manifest
 * @returns {Map<string, string>}
 */
export function requiredSets(manifest) {
  /** @type {Map<string, string>} */
  const sets = new Map();
  for (const [, name = '', version = ''] of manifest.matchAll(
    /<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"\s*\/>/g,
  )) {
    if (isAbove(version, sets.get(name) ?? '0.0')) sets.set(name, version);
  }
  return sets;
}

/**
 * What stands in the way of running on an Excel that has these sets and no more. A member that belongs to several sets
 * needs one of them.
 *
 * @param {ReturnType<typeof officeMembers>} found
 * @param {ReadonlyMap<string, string>} sets
 */
export function complaints({ uses, unclear }, sets) {
  const above = uses
    .filter(({ member, sets: stated }) =>
      stated.length === 0
        ? !UNSTATED.some((names) => names.test(member))
        : stated.every(({ name, version }) => isAbove(version, sets.get(name) ?? '0.0')),
    )
    .map(({ member, sets: stated, file, line }) => `${file}:${String(line)} ${member} (${describe(stated)})`);
  return [...above, ...unclear.map(({ problem, file, line }) => `${file}:${String(line)} ${problem}`)];
}

/** @param {readonly import('./apiSetTags.mjs').ApiSet[]} sets */
const describe = (sets) => sets.map(({ name, version }) => `${name} ${version}`).join(' or ') || 'states no set';

/** Sources that may speak to Office.js. */
export function officeSources() {
  const below = (/** @type {string} */ folder) =>
    fs.existsSync(fromRoot(folder)) ? fs.readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' }) : [];
  return FOLDERS.flatMap((folder) => below(folder).map((file) => fromRoot(folder, file))).filter((file) =>
    /\.tsx?$/.test(file),
  );
}

function main() {
  const sets = requiredSets(fs.readFileSync(fromRoot('manifest.xml'), 'utf8'));
  const found = officeMembers(officeSources());
  const lines = new Set(found.uses.map(({ member, sets: stated }) => `${describe(stated).padEnd(20)} ${member}`));
  console.log([...lines].sort().join('\n'));
  const failures = complaints(found, sets);
  for (const failure of failures)
    console.error(`Not in ${[...sets].map((set) => set.join(' ')).join(', ')}: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
