// One contender in a process of its own: node contender.mjs NAME FOLDER MODULES. Prints {"files","seconds"} of one timed pass after another.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contenders } from './contenders.mjs';

const [name = '', folder = '', modules = ''] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`no contender ${name}`);
const handle = contender.load(modules);
const files = fs.readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

/** @param {readonly string[]} some */
async function pass(some) {
  for (const file of some) await handle(fs.readFileSync(path.join(folder, file)));
}

// Engines that compile while they run are as fast as they get only after some hundred files: what counts is a folder of thousands.
const warmUp = 600;
for (let warm = 0; warm < warmUp; warm += files.length) await pass(files);
const start = process.hrtime.bigint();
await pass(files);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ files: files.length, seconds }));
