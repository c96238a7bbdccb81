import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { moved } from '../check/support';
import { readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { describeWith } from '../support/tools';
import { suiteBench } from './bench';

const units = ['10441', '10465', '10459', '10489'];

/** Twenty files as an office gets them: in order, wrong, of another year, sent twice, and what is no form at all. */
async function makeFiles(folder: string): Promise<readonly string[]> {
  const form = async (name: string, unit: string, year: number, by: number, change = {}) =>
    [name, await writeWorkbook(templateOf(moved(readyEntriesBut(change), by), { unit, year }))] as const;
  const good = await Promise.all(units.map((unit, index) => form(`bao-cao-${unit}.xlsx`, unit, 2026, index * 3 + 1)));
  const wrong = await Promise.all(
    units.map((unit, index) =>
      form(`sai-${unit}.xlsx`, unit, 2026, 20 + index * 3, { 'B1.num': 999_999, 'D4.num': null }),
    ),
  );
  const old = await Promise.all(units.map((unit, index) => form(`nam-cu-${unit}.xlsx`, unit, 2025, 40 + index * 3)));
  const whole = Buffer.from(await writeWorkbook(templateOf(readyEntries)));
  const foreign = { ...templateOf(readyEntries), names: [], sheets: templateOf(readyEntries).sheets.slice(1, 2) };
  const others: readonly (readonly [string, Uint8Array])[] = [
    ['rong.xlsx', Buffer.alloc(0)],
    ['anh.xlsx', Buffer.from('PNG, not a workbook')],
    ['dut-doan.xlsx', whole.subarray(0, whole.length / 2)],
    ['cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])],
    ['nguoi-khac.xlsx', await writeWorkbook(foreign)],
    ['<img src=x onerror=alert(1)>.xlsx', Buffer.from('x')],
    ['=HYPERLINK.xlsx', Buffer.from('x')],
    ['vo.xlsx', Buffer.concat([whole.subarray(0, 400), Buffer.alloc(4000, 7), whole.subarray(4400)])],
  ];
  return [...good, ...wrong, ...old, ...others].map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

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
    await pane.getByRole('button', { name: 'Thêm' }).click();
    await pane.getByRole('menuitem', { name: 'Tiếp nhận báo cáo' }).click();
    const [, , , , wrong] = await makeFiles(folder);
    await pane.getByLabel('Tệp báo cáo đã nhận').setInputFiles(wrong ?? '');
    await pane.getByRole('button', { name: 'xã Mỹ Đức' }).click();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('button', { name: 'Mở trong Excel' }).click(),
    ]);
    await pane.getByText(/^Đã mở thành sổ mới/).waitFor();
    // The new workbook has a pane of its own, which judges the form in it.
    await tab.frameLocator('#pane').getByText('D4. Đơn vị học tập').waitFor();
    expect(await bench.grid('sheets')).toHaveLength(1);
    await pane.getByRole('button', { name: 'Về danh sách' }).click();
    await pane.getByText('Hiện 1/1 tệp').waitFor();
    await tab.close();
    expect(bench.complaints).toEqual([]);
  }, 120_000);
});
