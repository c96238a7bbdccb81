import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { paneCsp, workbenchCsp } from '../webpack/contentSecurity.cjs';
import { officeJsFiles, officeJsFolder } from '../webpack/officeJs.cjs';
import { fromRoot } from './paths.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

const HOST = '127.0.0.1';
// A production build writes its attributes without quotes where it can.
const OFFICE_JS = /<script\b[^>]*\bsrc="?[^"\s>]*\/office\.js"?[^>]*><\/script>/;

/**
 * The built pane, as the workbench frames it: the emulated host comes first, office.js from this server. Nothing else
 * differs from the file that is deployed.
 *
 * @param {string} html
 */
export function paneWithEmulatedHost(html) {
  if (!OFFICE_JS.test(html)) throw new Error('the pane does not load office.js');
  return html.replace(
    OFFICE_JS,
    '<script src="emulated-host.js"></script>\n    <script src="officejs/office.js"></script>',
  );
}

/**
 * Serves the workbench on this machine alone.
 *
 * @param {{ port?: number, folder?: string }} [settings] port: the first one tried, the next free one is taken; 0: any
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 3000, folder = fromRoot('dist/web') } = {}) {
  const server = http.createServer((request, response) => {
    const answer = respond(request.method ?? '', request.url ?? '', folder);
    const isKnown = answer.tag !== undefined && request.headers['if-none-match'] === answer.tag;
    const length = isKnown ? {} : { 'Content-Length': answer.body.length };
    response.writeHead(isKnown ? 304 : answer.status, { ...length, ...headers(answer) });
    response.end(isKnown || request.method === 'HEAD' ? undefined : answer.body);
  });
  const bound = await listen(server, port);
  return {
    origin: `http://${HOST}:${String(bound)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {{ status: number, body: Buffer, type?: string, tag?: string, csp?: string, location?: string }} Answer
 * @param {string} method
 * @param {string} url
 * @param {string} folder
 * @returns {Answer}
 */
function respond(method, url, folder) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD');
  const name = requestedName(url);
  if (name === undefined) return plain(400, 'Not a path');
  if (name === '') return { ...plain(302, ''), location: '/workbench.html' };
  const file = fileOf(name, folder);
  const stat = file === undefined ? undefined : fs.statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !stat?.isFile()) return plain(404, 'Not found');
  const body = fs.readFileSync(file);
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  if (name === 'taskpane.html') {
    return { status: 200, body: Buffer.from(paneWithEmulatedHost(body.toString())), type, csp: paneCsp([]) };
  }
  if (type.startsWith('text/html')) return { status: 200, body, type, csp: workbenchCsp() };
  // A browser that knows the file keeps what it compiled of it, too.
  return { status: 200, body, type, tag: `"${String(stat.size)}-${String(stat.mtimeMs)}"` };
}

/** @param {number} status @param {string} text @returns {Answer} */
const plain = (status, text) => ({ status, body: Buffer.from(text), type: types['.txt'] ?? '' });

/**
 * The file asked for, as a path below the root; `undefined` where the address is none or leads out of it.
 *
 * @param {string} url
 */
function requestedName(url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, '')).slice(1);
    const isPlain = !/[\\\0:]/.test(name) && !name.split('/').some((part) => part === '..' || part.startsWith('.'));
    return isPlain ? name : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string} folder */
function fileOf(name, folder) {
  if (!name.startsWith('officejs/')) return path.join(folder, name);
  const file = name.slice('officejs/'.length);
  return officeJsFiles.includes(file) ? path.join(officeJsFolder, file) : undefined;
}

/** @param {Answer} answer @returns {Record<string, string>} */
function headers({ type, tag, csp, location }) {
  return {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(type ? { 'Content-Type': type } : {}),
    ...(tag ? { ETag: tag } : {}),
    ...(csp ? { 'Content-Security-Policy': csp } : {}),
    ...(location ? { Location: location } : {}),
  };
}

/**
 * @param {http.Server} server
 * @param {number} first
 * @returns {Promise<number>} the port that was free
 */
function listen(server, first) {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const isTaken = error.code === 'EADDRINUSE' && port < first + 100;
      if (!isTaken) return reject(error);
      port += 1;
      server.listen(port, HOST);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
    server.listen(port, HOST);
  });
}
