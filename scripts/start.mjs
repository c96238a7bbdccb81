// `npm start`: builds what the workbench needs, as far as it changed, and serves it.
import process from 'node:process';
import { openBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { serve } from './serve.mjs';

try {
  console.log('Building the workbench (the first time takes up to a minute)…');
  await build(['workbench', 'pane', 'samples'], { log: (line) => console.log(line) });
  const { origin } = await serve();
  console.log(`\nThe workbench is at ${origin}/ (Ctrl+C ends it)`);
  openBrowser(origin);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
