import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { paneWithEmulatedHost, serve } from '../../scripts/serve.mjs';

const pane = `<!doctype html><html><head><meta charset="utf-8" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="pane/taskpane.js"></script></head><body></body></html>`;

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

describe('the server of the workbench', () => {
  let outside = '';
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    outside = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-'));
    const folder = path.join(outside, 'web');
    fs.mkdirSync(path.join(folder, 'samples'), { recursive: true });
    fs.writeFileSync(path.join(outside, 'secret.txt'), 'secret');
    fs.writeFileSync(path.join(folder, '.hidden'), 'secret');
    fs.writeFileSync(path.join(folder, 'taskpane.html'), pane);
    fs.writeFileSync(path.join(folder, 'workbench.html'), '<!doctype html><title>workbench</title>');
    fs.writeFileSync(path.join(folder, 'samples/Biểu mẫu.xlsx'), 'PK');
    server = await serve({ port: 0, folder });
  });
  afterAll(async () => {
    await server.close();
    fs.rmSync(outside, { recursive: true });
  });

  /** A request whose path is sent as it stands: `fetch` would tidy it up. */
  const request = (target: string, method = 'GET', headers: http.OutgoingHttpHeaders = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.origin);
      const asked = http.request({ hostname, port, path: target, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      });
      asked.on('error', reject).end();
    });

  test('listens on this machine alone', () => {
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });

  test('sends whoever asks for nothing to the workbench', async () => {
    const answer = await request('/');
    expect([answer.status, answer.headers.location]).toEqual([302, '/workbench.html']);
  });

  test('gives the pane an emulated host, then office.js of its own, and leaves the rest as built', async () => {
    const { body } = await request('/taskpane.html');
    const scripts = [...body.matchAll(/<script[^>]*src="([^"]*)"/g)].map((match) => match[1]);
    expect(scripts).toEqual(['emulated-host.js', 'officejs/office.js', 'pane/taskpane.js']);
    const tags = /<script[^>]*><\/script>\s*/g;
    expect(body.replace(tags, '')).toBe(pane.replace(tags, ''));
  });

  test.each([
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
    '<script src="officejs/office.js"></script>',
    '<script type="text/javascript" src="officejs/office.js" async></script>',
  ])('finds office.js in %s', (tag) => {
    expect(paneWithEmulatedHost(`<title>a</title>${tag}<script src="b.js"></script>`)).toMatch(
      /^<title>a<\/title><script src="emulated-host.js"><\/script>\s*<script src="officejs\/office.js"><\/script><script src="b.js">/,
    );
  });

  test('refuses a pane without office.js', () => {
    expect(() => paneWithEmulatedHost('<script src="my-office.js"></script>')).toThrow();
  });

  test('lets the pane load from nowhere else', async () => {
    const { headers } = await request('/taskpane.html');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('http');
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
  });

  test('lets the workbench frame the pane', async () => {
    const { headers } = await request('/workbench.html');
    expect(headers['content-security-policy']).toContain("frame-src 'self';");
  });

  test.each([
    ['/workbench.html', 'text/html; charset=utf-8'],
    ['/officejs/office.js', 'text/javascript; charset=utf-8'],
    ['/officejs/vi-vn/office_strings.js', 'text/javascript; charset=utf-8'],
    ['/samples/Bi%E1%BB%83u%20m%E1%BA%ABu.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('says what %s is', async (target, type) => {
    const answer = await request(target);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('sends a file again only where it is no longer the one that the browser has', async () => {
    const target = '/samples/Bi%E1%BB%83u%20m%E1%BA%ABu.xlsx';
    const known = { 'If-None-Match': (await request(target)).headers.etag };
    const again = await request(target, 'GET', known);
    expect([again.status, again.body]).toEqual([304, '']);
    fs.writeFileSync(path.join(outside, 'web/samples/Biểu mẫu.xlsx'), 'PK, and more');
    const changed = await request(target, 'GET', known);
    expect([changed.status, changed.body]).toEqual([200, 'PK, and more']);
  });

  test('answers HEAD with the length and without the content', async () => {
    const answer = await request('/workbench.html', 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '39', '']);
  });

  test('gives no file of office.js that a pane does not ask for', async () => {
    expect(fs.existsSync(path.join(__dirname, '../../node_modules/@microsoft/office-js/dist/word-web-16.00.js'))).toBe(
      true,
    );
    expect((await request('/officejs/word-web-16.00.js')).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/samples/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/officejs/../package.json',
    '/officejs/%2e%2e%2fpackage.json',
    '//secret.txt',
    '/.hidden',
    '/C:/secret.txt',
    '/%00',
    '/%',
    '/samples',
    '/missing.html',
  ])('gives nothing for %s', async (target) => {
    const answer = await request(target);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });

  test('takes nothing', async () => {
    expect((await request('/workbench.html', 'POST')).status).toBe(405);
  });

  test('takes the next port where the first is taken', async () => {
    const port = Number(new URL(server.origin).port);
    const second = await serve({ port, folder: outside });
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await second.close();
  });
});
