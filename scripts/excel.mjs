// `npm run start:excel`: serves the pane over https with a development certificate, lets Excel know the manifest, and opens it there.
// `npm run stop:excel`: ends that. Microsoft's tool for it is large and seldom needed: npx fetches it when it is asked for.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './paths.mjs';

/** The tool, and what it needs without saying so. */
const TOOL = ['office-addin-debugging@7.0.0', 'semver@7.7.3'];
/** Where the manifest of the repository points. */
const PORT = '3000';

/**
 * Arguments of npx, or why Excel cannot be started here.
 *
 * @param {string | undefined} action
 * @param {string} platform
 * @param {boolean} hasExcel
 * @returns {{ args: string[] } | { refusal: string }}
 */
export function excelCommand(action, platform, hasExcel) {
  if (action !== 'start' && action !== 'stop') return { refusal: 'Usage: node scripts/excel.mjs start|stop' };
  if (platform !== 'win32' && platform !== 'darwin') {
    return {
      refusal:
        'Excel for the desktop runs on Windows and macOS only. Here, `npm start` opens the workbench, which needs no Excel; ' +
        'or run `npm run dev` and upload manifest.xml in Excel for the web (Home > Add-ins > More Add-ins > Upload My Add-in).',
    };
  }
  if (!hasExcel) {
    return {
      refusal:
        'No Excel was found on this computer. Install Excel 2021 or later or Microsoft 365, or run `npm start` for the workbench.',
    };
  }
  const tool = [...TOOL.flatMap((name) => ['--package', name]), 'office-addin-debugging', action, 'manifest.xml'];
  const server = ['desktop', '--app', 'excel', '--dev-server', 'npm run dev', '--dev-server-port', PORT];
  return { args: ['--yes', ...tool, ...(action === 'start' ? server : [])] };
}

/** @param {string} platform */
function isExcelInstalled(platform) {
  if (platform === 'darwin') return fs.existsSync('/Applications/Microsoft Excel.app');
  return spawnSync('reg', ['query', String.raw`HKEY_CLASSES_ROOT\Excel.Application`], { stdio: 'ignore' }).status === 0;
}

function main() {
  const { platform } = process;
  const command = excelCommand(process.argv[2], platform, isExcelInstalled(platform));
  if ('refusal' in command) {
    console.error(command.refusal);
    process.exitCode = 1;
    return;
  }
  // On Windows npx is a script, which a shell has to run: what has a space in it is quoted.
  const shell = platform === 'win32';
  const args = shell ? command.args.map((text) => (text.includes(' ') ? `"${text}"` : text)) : command.args;
  const run = spawn('npx', args, { cwd: fromRoot('.'), stdio: 'inherit', shell });
  run.on('error', (error) => {
    console.error(`npx could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  run.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
