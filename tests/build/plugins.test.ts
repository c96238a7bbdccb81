import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { Executable } from '../../webpack/plugins/executable.cjs';
import { FirstLoadBudget } from '../../webpack/plugins/firstLoadBudget.cjs';
import { HeadStart } from '../../webpack/plugins/headStart.cjs';

describe('the build', () => {
  let folder = '';
  const file = (name: string): string => path.join(folder, name);

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plugins-'));
    fs.writeFileSync(file('index.js'), `console.log('shown first'); import('./later.js');`);
    fs.writeFileSync(file('later.js'), `export const text = ${JSON.stringify(randomText(20_000))};`);
    fs.writeFileSync(
      file('page.html'),
      '<!doctype html><html><head><meta charset="utf-8"><title>a</title></head></html>',
    );
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const build = (plugins: webpack.WebpackPluginInstance[]): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const config: webpack.Configuration = {
        mode: 'development',
        devtool: false,
        context: folder,
        entry: { page: './index.js' },
        output: { path: file('dist') },
        plugins,
      };
      const compiler = webpack(config, (error, stats) => {
        compiler?.close(() => {
          if (error || !stats) reject(error ?? new Error('no result'));
          else resolve((stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
        });
      });
    });

  test('fails one byte above the limit of what is loaded first, and not at it', async () => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const measured = (limit: number): Promise<string[]> => build([new FirstLoadBudget({ entry: 'page', limit })]);
    await build([]);
    const size = gzipSync(fs.readFileSync(file('dist/page.js')), { level: 9 }).length;
    expect(await measured(size)).toEqual([]);
    expect(await measured(size - 1)).toEqual([expect.stringContaining('script before it shows')]);
    log.mockRestore();
  });

  test('puts a policy in front of everything that it governs', async () => {
    const html = new HtmlWebpackPlugin({ template: file('page.html'), filename: 'page.html', minify: false });
    expect(await build([html, new HeadStart(['<meta name="policy">', '<script src="first.js"></script>'])])).toEqual(
      [],
    );
    const tags = [...fs.readFileSync(file('dist/page.html'), 'utf8').matchAll(/<(?:meta|title|script)[^>]*>/g)];
    expect(tags.map(([tag]) => tag)).toEqual([
      '<meta charset="utf-8">',
      '<meta name="policy">',
      '<script src="first.js">',
      '<title>',
      '<script defer src="page.js">',
    ]);
  });

  (process.platform === 'win32' ? test.skip : test)('makes a program that can be run', async () => {
    expect(await build([new Executable('page.js')])).toEqual([]);
    expect(fs.statSync(file('dist/page.js')).mode & 0o111).toBe(0o111);
  });
});

/** A text that no compression shortens much. */
function randomText(length: number): string {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  };
  return Array.from({ length }, next).join('');
}
