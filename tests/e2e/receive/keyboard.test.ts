import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { moved } from '../../check/support';
import { readyEntries, templateOf } from '../../form/support/sampleForms';
import { describeWith } from '../../support/tools';
import { suiteBench } from '../bench';
import { makeFiles } from './files';

type Role = 'button' | 'checkbox' | 'combobox' | 'group' | 'heading' | 'gridcell' | 'rowheader' | 'searchbox' | 'tab';

describeWith('chromium', 'the keyboard among received files', () => {
  const bench = suiteBench();
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Twenty files, and a second one of Mỹ Đức that is in order as well. */
  async function files(): Promise<readonly string[]> {
    const second = path.join(folder, 'lan-hai-10441.xlsx');
    writeFileSync(second, await writeWorkbook(templateOf(moved(readyEntries, 11), { unit: '10441', year: 2026 })));
    return [second, ...(await makeFiles(folder))];
  }

  function hands(page: Page) {
    const { keyboard } = page;
    const inFocus = (role: Role, name: string | RegExp) => page.getByRole(role, { name }).and(page.locator(':focus'));
    async function go(key: 'Tab' | 'Shift+Tab', role: Role, name: string | RegExp): Promise<void> {
      const wanted = inFocus(role, name);
      for (let count = 0; count < 60 && (await wanted.count()) === 0; count++) await keyboard.press(key);
      await wanted.waitFor({ timeout: 5_000 });
    }
    return {
      on: (role: Role, name: string | RegExp) => inFocus(role, name).waitFor({ timeout: 20_000 }),
      tabTo: (role: Role, name: string | RegExp) => go('Tab', role, name),
      backTo: (role: Role, name: string | RegExp) => go('Shift+Tab', role, name),
      async pick(name: string, chosen: readonly string[]): Promise<void> {
        const chooser = page.waitForEvent('filechooser');
        await go('Tab', 'button', name);
        await keyboard.press('Enter');
        await (await chooser).setFiles([...chosen]);
      },
    };
  }

  test('always has something to go on from, whatever what it chose takes away', async () => {
    await bench.open();
    const [page] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      bench.page.getByRole('link', { name: 'Tiếp nhận báo cáo' }).click(),
    ]);
    await page.setViewportSize({ width: 420, height: 900 });
    const { keyboard } = page;
    const { on, tabTo, backTo, pick } = hands(page);
    const all = await files();

    await pick('Chọn tệp', all.slice(0, 15));
    await page.getByText('Hiện 15/15 tệp').waitFor();
    await on('button', 'Thêm tệp');

    await tabTo('button', 'Làm lại từ đầu');
    await keyboard.press('Enter');
    await on('group', 'Bỏ kết quả của 15 tệp?');
    await keyboard.press('Escape');
    await on('button', 'Làm lại từ đầu');
    await keyboard.press('Enter');
    await tabTo('button', 'Giữ lại');
    await keyboard.press('Enter');
    await on('button', 'Làm lại từ đầu');

    await pick('Thêm biểu năm 2025 để so sánh', all.slice(9, 13));
    await page.getByText(/^So với năm 2025/).waitFor();
    await on('button', 'Thêm biểu năm 2025 để so sánh');
    await tabTo('button', 'Bỏ so sánh');
    await keyboard.press('Enter');
    await on('button', 'Thêm biểu năm 2025 để so sánh');

    await tabTo('button', 'Xem các tệp này');
    await keyboard.press('Enter');
    await page.getByText('Hiện 2/15 tệp').waitFor();
    await on('button', 'Xem các tệp này');
    await tabTo('button', 'xã Mỹ Đức');
    await keyboard.press('Enter');
    await on('heading', 'xã Mỹ Đức, 2026');
    await tabTo('checkbox', 'Tính tệp này');
    await keyboard.press('Space');
    await page.getByText('Tệp này được tính khi tổng hợp.').waitFor();
    await on('checkbox', 'Tính tệp này');
    await backTo('button', 'Về danh sách');
    await keyboard.press('Enter');
    // Nothing is left to be chosen among.
    await page.locator(':focus', { hasText: /^Không có tệp nào khớp/ }).waitFor();
    await backTo('combobox', 'Hiện');
    await keyboard.press('Home');
    await page.getByText('Hiện 15/15 tệp').waitFor();
    await on('combobox', 'Hiện');

    await tabTo('button', 'xã Hồng Sơn');
    await keyboard.press('Enter');
    await on('heading', 'xã Hồng Sơn, 2026');
    await backTo('button', 'Về danh sách');
    await keyboard.press('Enter');
    await on('button', 'xã Hồng Sơn');
    await backTo('searchbox', 'Tìm đơn vị hoặc tệp');
    await keyboard.type('zzz');
    await page.getByText('Hiện 0/15 tệp').waitFor();
    await keyboard.press('Escape');
    await page.getByText('Hiện 15/15 tệp').waitFor();
    await on('searchbox', 'Tìm đơn vị hoặc tệp');

    await backTo('tab', 'Danh sách tệp');
    await keyboard.press('ArrowRight');
    await on('tab', 'Bảng đối chiếu');
    await tabTo('rowheader', 'xã Mỹ Đức');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await on('heading', 'xã Phúc Sơn, 2026');
    await backTo('button', 'Về bảng đối chiếu');
    await keyboard.press('Enter');
    await on('gridcell', /^xã Phúc Sơn, A1\. /);

    await backTo('button', 'Thêm tệp');
    await pick('Thêm tệp', all.slice(15));
    await page.getByText('Đã kiểm tra xong 21 tệp.').waitFor({ state: 'attached' });
    await on('button', 'Thêm tệp');
    await tabTo('button', 'Làm lại từ đầu');
    await keyboard.press('Enter');
    await tabTo('button', 'Bỏ kết quả');
    await keyboard.press('Enter');
    await on('button', 'Chọn tệp');
    await page.close();
  }, 180_000);

  test('comes back to where it was from stopping what takes long', async () => {
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    await pane.getByRole('button', { name: 'Thêm', exact: true }).press('Enter');
    await pane.getByRole('menuitem', { name: 'Tiếp nhận báo cáo' }).press('Enter');
    await pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles((await files()).slice(1, 6));
    const insert = pane.getByRole('button', { name: 'Chèn bảng tổng hợp vào sổ đang mở' });
    const sheets = async () => (await bench.grid('sheets')).map(({ name }) => name);
    /** The button is there for a moment only: hands in the page itself are quick enough. */
    const atStop = (press: boolean) =>
      pane.locator('body').evaluate((body, press) => {
        const watch = new MutationObserver(() => {
          const stop = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === 'Dừng');
          if (!stop) return;
          watch.disconnect();
          stop.focus();
          if (press) stop.click();
        });
        watch.observe(body, { childList: true, subtree: true });
      }, press);
    const before = await sheets();
    await atStop(true);
    await insert.press('Enter');
    await bench.seen('Đã dừng. Không có trang nào được chèn thêm vào sổ.').waitFor();
    await insert.and(pane.locator(':focus')).waitFor();
    expect(await sheets()).toEqual(before);
    // Not even pressed: what it would stop comes to its end.
    await atStop(false);
    await page.keyboard.press('Enter');
    await bench.seen(/^Đã chèn \d trang vào cuối sổ/).waitFor();
    await insert.and(pane.locator(':focus')).waitFor();
    await pane.getByRole('button', { name: 'Bỏ các trang vừa chèn' }).press('Enter');
    await pane.getByRole('button', { name: 'Bỏ các trang vừa chèn' }).waitFor({ state: 'detached' });
    await insert.and(pane.locator(':focus')).waitFor();
    expect(await sheets()).toEqual(before);
    expect(bench.complaints).toEqual([]);
  }, 120_000);
});
