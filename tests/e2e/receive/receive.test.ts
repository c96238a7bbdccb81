import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWith } from '../../support/tools';
import { suiteBench } from '../bench';
import { makeFiles } from './files';

describeWith('chromium', 'an office that receives reports without Excel', () => {
  const bench = suiteBench();
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'chitieu-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('checks twenty files, sees what is wrong with each, and gets what comes of it', async () => {
    await bench.open();
    const [page] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      bench.page.getByRole('link', { name: 'Tiếp nhận báo cáo' }).click(),
    ]);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.getByLabel('Tệp báo cáo đã nhận').setInputFiles([...(await makeFiles(folder))]);
    await page.getByText('Hiện 20/20 tệp').waitFor();
    await page.getByText('Số tệp: 4 sẵn sàng, 8 chưa sẵn sàng, 8 không đọc được.').waitFor();
    await page.getByText('Tất cả đơn vị đã gửi.').waitFor();
    await page.getByLabel('Tìm đơn vị hoặc tệp').fill('sai 10465');
    await page.getByText('Hiện 1/20 tệp').waitFor();
    await page.getByRole('button', { name: 'xã Hồng Sơn' }).click();
    await page.getByRole('heading', { name: /^Lỗi/ }).waitFor();
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải phiếu chỉnh sửa' }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe('10465-hong-son-2026.xlsx');
    expect(
      readFileSync(await sheet.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    const [consolidation] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng tổng hợp (4/4 đơn vị)' }).click(),
    ]);
    expect(consolidation.suggestedFilename()).toBe('tong-hop-2026.xlsx');
    expect([...complaints, ...bench.complaints]).toEqual([]);
  }, 120_000);

  test('opens a received file as a workbook of its own, and has its list as before', async () => {
    await bench.open();
    const { page, pane } = bench;
    await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
    await pane.getByRole('menuitem', { name: 'Tiếp nhận báo cáo' }).click();
    const [, , , , wrong] = await makeFiles(folder);
    await pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles(wrong ?? '');
    await pane.getByRole('button', { name: 'xã Mỹ Đức' }).click();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('button', { name: 'Mở trong Excel' }).click(),
    ]);
    await bench.seen(/^Đã mở thành sổ mới/).waitFor();
    // The new workbook has a pane of its own, which judges the form in it.
    await tab.frameLocator('#pane').getByText('D4. Đơn vị học tập').waitFor();
    expect(await bench.grid('sheets')).toHaveLength(1);
    await pane.getByRole('button', { name: 'Về danh sách' }).click();
    await bench.seen('Hiện 1/1 tệp').waitFor();
    await tab.close();
    expect(bench.complaints).toEqual([]);
  }, 120_000);

  test('has the consolidated sheets in the workbook that is open, behind what was there', async () => {
    await bench.open('ready.xlsx');
    const { pane } = bench;
    /** Which sheet is in front is no part of what a workbook holds. */
    const sheetsNow = async () => (await bench.grid('sheets')).map(({ name, visibility }) => ({ name, visibility }));
    const before = await sheetsNow();
    await pane.getByRole('button', { name: 'Thêm', exact: true }).click();
    await pane.getByRole('menuitem', { name: 'Tiếp nhận báo cáo' }).click();
    await pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles((await makeFiles(folder)).slice(0, 5));
    await pane.getByRole('button', { name: 'Chèn bảng tổng hợp vào sổ đang mở' }).click();
    await bench.seen(/^Đã chèn \d trang vào cuối sổ: Tổng hợp, /).waitFor();
    const sheets = await sheetsNow();
    expect(sheets.slice(0, before.length)).toEqual(before);
    expect(sheets.length).toBeGreaterThan(before.length + 4);
    await pane.getByRole('button', { name: 'Bỏ các trang vừa chèn' }).click();
    await pane.getByRole('button', { name: 'Bỏ các trang vừa chèn' }).waitFor({ state: 'detached' });
    expect(await sheetsNow()).toEqual(before);
    expect(bench.complaints).toEqual([]);
  }, 120_000);
});
