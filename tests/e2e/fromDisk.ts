import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { paneWithEmulatedHost } from '../../scripts/serve.mjs';

const web = path.join(__dirname, '../../dist/web');
const library = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/**
 * Answers whatever the page asks for from disk, Microsoft's library too, wherever it is asked for. Over https the pane is the file as
 * it is built; over http the emulated host is put before office.js.
 */
export async function serveFromDisk(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const officeJs = /\/(?:hosted|officejs)\/(.+)$/.exec(url.pathname)?.[1];
    const file = officeJs === undefined ? path.join(web, url.pathname) : path.join(library, officeJs);
    const contentType = types[path.extname(file)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    const isHttpPane = url.protocol === 'http:' && url.pathname === '/taskpane.html';
    return route.fulfill({ contentType, body: isHttpPane ? paneWithEmulatedHost(content.toString()) : content });
  });
}
