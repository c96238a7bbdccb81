// `npm run -s chitieu -- …`: the command line as its sources stand now. Nothing of the build reaches stdout.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { build } from './build.mjs';
import { fromRoot } from './paths.mjs';
import { nodeFlags } from '../webpack/nodeFlags.cjs';

try {
  await build(['cli'], { log: (line) => process.stderr.isTTY && console.error(line) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

// npm moves to the project's root; file names on the command line mean the folder it was typed in.
const cwd = process.env.INIT_CWD ?? process.cwd();
const run = spawn(process.execPath, [...nodeFlags, fromRoot('dist/cli/chitieu.cjs'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
});
run.on('close', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 2;
});
