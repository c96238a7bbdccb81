import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Shows a page in the person's browser, where there is a person and a browser; otherwise does nothing.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const command = browserCommand(process.platform, process.env);
  if (!command) return;
  const opener = spawn(command[0] ?? '', [...command.slice(1), url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[] | undefined}
 */
export function browserCommand(platform, env) {
  if (env.NO_BROWSER || env.CI) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
