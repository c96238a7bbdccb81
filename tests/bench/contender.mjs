// One contender in a process of its own: node contender.mjs NAME FOLDER MODULES. Warms up, and then reads the folder once for every line that
// it is given: prints {"files","seconds"} each time, as it does for the warming up.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { contenders } from './contenders.mjs';

const [name = '', folder = '', modules = ''] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`no contender ${name}`);
const handle = contender.load(modules);
const files = fs.readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

/** @param {number} passes */
async function read(passes) {
  const start = process.hrtime.bigint();
  for (let pass = 0; pass < passes; pass++) {
    for (const file of files) await handle(fs.readFileSync(path.join(folder, file)));
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(JSON.stringify({ files: passes * files.length, seconds }));
}

// Engines that compile while they run are as fast as they get only after a thousand files: what counts is a folder of thousands.
const warmUp = 1200;
await read(Math.ceil(warmUp / files.length));
createInterface({ input: process.stdin }).on('line', () => void read(1));
