import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { buildBench } from '../../e2e/bench';
import { serveFromDisk } from '../../e2e/fromDisk';
import { describeWith, requireTool } from '../../support/tools';
import type { DrivenWindow } from '../../../src/workbench/page/driver';

async function openWorkbench(browser: Browser, origin: string): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await serveFromDisk(page);
  await page.goto(`${origin}/workbench.html`);
  await page.waitForFunction(() => (window as unknown as DrivenWindow).workbench !== undefined);
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (!pane) throw new Error('The pane has no document');
  await pane.waitForFunction(() => typeof Office !== 'undefined' && typeof Excel !== 'undefined');
  return { page, pane };
}

describeWith('chromium', 'Microsoft’s library in the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    await buildBench();
    browser = await chromium.launch({
      executablePath: requireTool('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  }, 300_000);
  afterAll(() => browser.close());

  describe.each([
    ['as in Excel for Windows, over http', 'http://workbench.test', 'PC'],
    ['as in Excel for the web, over https', 'https://workbench.test', 'OfficeOnline'],
  ])('%s', (_seam, origin, platform) => {
    let page: Page;
    let pane: Frame;
    beforeAll(async () => {
      ({ page, pane } = await openWorkbench(browser, origin));
    }, 60_000);
    afterAll(() => page.close());

    test('is ready, and knows where it is and what it may use', async () => {
      const seen = await pane.evaluate(async () => {
        const { host, platform: where } = await Office.onReady();
        const { requirements, displayLanguage } = Office.context;
        const sets = ['1.14', '1.15'].map((version) => requirements.isSetSupported('ExcelApi', version));
        return [host, where, displayLanguage, ...sets];
      });
      expect(seen).toEqual(['Excel', platform, 'vi-VN', true, false]);
    });

    test('reads, writes, and is refused', async () => {
      const seen = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1:A2').values = [[20], ['=A1+1']];
          const range = sheet.getRange('A1:A2').load('values,address');
          await context.sync();
          const values: unknown = [range.values, range.address];
          context.workbook.worksheets.getItem('Nirgends').load('name');
          const refusal = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [values, refusal];
        }),
      );
      expect(seen).toEqual([[[[20], [21]], 'Sheet1!A1:A2'], 'ItemNotFound']);
    });

    test('hears of what a person types', async () => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          context.workbook.worksheets.onChanged.add((event) => {
            heard.push(`${event.address} ${event.triggerSource}`);
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await page.evaluate(() => (window as unknown as DrivenWindow).workbench?.typeInto('Sheet1', 'C3', '7'));
      const heard = await pane.waitForFunction(() => {
        const { heard: all } = window as unknown as { heard: string[] };
        return all.length > 0 ? all : undefined;
      });
      expect(await heard.jsonValue()).toEqual(['C3 Unknown']);
    });

    test('stores a setting with the document', async () => {
      const status = await pane.evaluate(() => {
        Office.context.document.settings.set('k', { a: 1 });
        return new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
      });
      const stored = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem('k').load('value');
          await context.sync();
          return setting.value as unknown;
        }),
      );
      expect([status, stored]).toEqual(['succeeded', { a: 1 }]);
    });

    test('asked for nothing that is not emulated', async () => {
      const counts = await page.evaluate(() => (window as unknown as DrivenWindow).workbench?.counts());
      expect(counts).toMatchObject({ unknown: [], defects: [] });
    });
  });
});
