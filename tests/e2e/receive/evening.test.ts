import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describeWith } from '../../support/tools';
import { suiteBench } from '../bench';
import { faultsIn } from '../paneAccess';
import { makeBomb, makeFiles } from './files';

/** Files of these names do to the thread that checks them what no file is known to do. */
const illNature = `addEventListener('message', ({ data }) => {
  if (data.name === 'treo.xlsx') for (;;);
  if (data.name === 'sap.xlsx') throw new Error('sap.xlsx');
});`;

/** The first worker that a thread begins works without an end, and lets it be heard that it does. */
const endlessFirst = `{
  const beating = "const busy = new BroadcastChannel('busy'); for (let at = 0; ; )" +
    " if (performance.now() > at + 100) busy.postMessage(at = performance.now());";
  const Usual = Worker;
  let hired = 0;
  self.Worker = function (url) {
    return new Usual(hired++ === 0 ? URL.createObjectURL(new Blob([beating])) : url);
  };
}`;

describeWith('chromium', 'the education office’s evening', () => {
  const bench = suiteBench();
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The page for an office alone, at this width. */
  async function openReceive(width: number): Promise<Page> {
    await bench.open();
    const [page] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      bench.page.getByRole('link', { name: 'Tiếp nhận báo cáo' }).click(),
    ]);
    await page.setViewportSize({ width, height: 900 });
    return page;
  }

  async function expectNoFaults(page: Page, where: string): Promise<void> {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([where, width, await faultsIn(page.mainFrame())]).toEqual([where, width, []]);
    }
  }

  test('ends with every good file read, whatever lies among them', async () => {
    const context = bench.page.context();
    await context.route(/\/pane\/[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      if (!/type:"checked"/.test(script)) return route.fulfill({ response });
      return route.fulfill({ contentType: 'text/javascript', body: `${illNature}\n${script}` });
    });
    const page = await openReceive(320);
    for (const name of ['treo.xlsx', 'sap.xlsx']) writeFileSync(path.join(folder, name), name);
    const good = (await makeFiles(folder)).slice(0, 4);
    const [bomb, fall, hang] = [await makeBomb(folder), path.join(folder, 'sap.xlsx'), path.join(folder, 'treo.xlsx')];
    await page.getByLabel('Tệp báo cáo đã nhận').setInputFiles([bomb, fall, ...good, hang]);
    // Whatever keeps a thread busy until it is given up, the page itself stays at hand.
    await page.getByText('Đã kiểm tra 6/7 tệp').first().waitFor();
    await expectNoFaults(page, 'while files are read');
    await page.getByText('Số tệp: 4 sẵn sàng, 0 chưa sẵn sàng, 3 không đọc được.').waitFor();
    for (const [name, told] of [
      ['bom', /quá lớn/],
      ['treo', /quá lâu|quá nhiều thời gian/],
      ['sap', /^Tệp bị hỏng/],
    ] as const) {
      await page.getByLabel('Tìm đơn vị hoặc tệp').fill(name);
      await page.getByText('Hiện 1/7 tệp').waitFor();
      await page.getByRole('button', { name: 'Chưa rõ đơn vị' }).click();
      await page.getByText(told).first().waitFor();
      await page.getByRole('button', { name: 'Về danh sách' }).click();
    }
    await context.unroute(/\/pane\/[^/]*\.js$/);
    await page.close();
  }, 180_000);

  test('is not held up by a consolidation that is stopped, and makes the next', async () => {
    const context = bench.page.context();
    await context.route(/\/pane\/[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      if (!/new Worker\(/.test(script) || !/stopMaking/.test(script)) return route.fulfill({ response });
      return route.fulfill({ contentType: 'text/javascript', body: `${endlessFirst}\n${script}` });
    });
    const page = await openReceive(800);
    await page.evaluate(() => {
      const heard = { beats: 0 };
      new BroadcastChannel('busy').onmessage = () => (heard.beats += 1);
      Object.assign(window, { heard });
    });
    const beats = () => page.evaluate(() => (window as unknown as { heard: { beats: number } }).heard.beats);
    await page.getByLabel('Tệp báo cáo đã nhận').setInputFiles((await makeFiles(folder)).slice(0, 4));
    const button = page.getByRole('button', { name: 'Tải bảng tổng hợp (4/4 đơn vị)' });
    await button.click();
    await page.waitForFunction(() => (window as unknown as { heard: { beats: number } }).heard.beats > 0);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng, không tải tệp nào về.').waitFor();
    // Chromium lets a script that is to be ended run on for two seconds, in case it comes to an end by itself.
    await page.waitForTimeout(4_000);
    const before = await beats();
    await page.waitForTimeout(1_000);
    expect(await beats()).toBe(before);
    await page.getByRole('button', { name: 'xã Mỹ Đức' }).click();
    await page.getByText('Tệp này được tính khi tổng hợp.').waitFor();
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    const [consolidation] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(consolidation.suggestedFilename()).toBe('tong-hop-2026.xlsx');
    await context.unroute(/\/pane\/[^/]*\.js$/);
    await page.close();
  }, 120_000);

  test('is worked by the keyboard alone, and has no fault at any width on the way', async () => {
    const page = await openReceive(1280);
    const { keyboard } = page;
    const cellInFocus = page.getByRole('gridcell', { name: /^xã Phúc Sơn, A1\. / }).and(page.locator(':focus'));
    /** Goes on by the Tab key until this is reached. */
    async function tabTo(role: 'button' | 'tab' | 'checkbox' | 'rowheader', name: string | RegExp): Promise<void> {
      const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
      for (let count = 0; count < 40 && (await wanted.count()) === 0; count++) await keyboard.press('Tab');
      await wanted.waitFor({ timeout: 5_000 });
    }
    const chooser = page.waitForEvent('filechooser');
    await tabTo('button', 'Chọn tệp');
    await keyboard.press('Enter');
    await (await chooser).setFiles((await makeFiles(folder)).slice(0, 12));
    await page.getByText('Hiện 12/12 tệp').waitFor();

    await tabTo('button', /^Tải phiếu chỉnh sửa/);
    const [corrections] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(corrections.suggestedFilename()).toBe('phieu-chinh-sua-2026.zip');
    await page.getByText(/^Đã tạo tệp phieu-chinh-sua-2026/).waitFor();
    await tabTo('button', /^Tải bảng tổng hợp/);
    const [consolidation] = await Promise.all([page.waitForEvent('download'), keyboard.press('Space')]);
    expect(consolidation.suggestedFilename()).toBe('tong-hop-2026.xlsx');
    await page.getByText(/^Đã tạo tệp tong-hop-2026/).waitFor();
    await tabTo('checkbox', 'Tính cả biểu chưa sẵn sàng');
    await keyboard.press('Space');
    await expectNoFaults(page, 'with files made');

    await tabTo('tab', 'Danh sách tệp');
    await keyboard.press('ArrowRight');
    await tabTo('rowheader', 'xã Mỹ Đức');
    await expectNoFaults(page, 'units by indicators');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await cellInFocus.waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'xã Phúc Sơn, 2026' }).and(page.locator(':focus')).waitFor();
    await expectNoFaults(page, 'one file');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await cellInFocus.waitFor();
    await page.close();
  }, 180_000);
});
