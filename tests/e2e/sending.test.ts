import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describeWith } from '../support/tools';
import { suiteBench } from './bench';

const root = path.join(__dirname, '../..');

describeWith('chromium', 'the clerk whose form is ready', () => {
  const bench = suiteBench();
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'chitieu-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function turnTo(page: string): Promise<void> {
    await bench.pane.getByRole('button', { name: 'Thêm', exact: true }).click();
    await bench.pane.getByRole('menuitem', { name: page }).click();
  }

  test('records the check in the file, and copies the covering report with its looks', async () => {
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.getByRole('tab', { name: 'Gửi báo cáo' }).click();
    await pane.getByRole('button', { name: 'Sẵn sàng gửi' }).click();
    await bench.seen(/^Đã kiểm tra lúc .* số liệu không thay đổi\.$/).waitFor();
    expect((await bench.grid('cell', '_chitieu', 'B5')).value).toMatch(/^\{"receipt":1,/);
    await pane.getByRole('button', { name: 'Sao chép bản tóm tắt' }).click();
    await bench.seen('Đã sao chép.').waitFor();
    expect(bench.complaints).toEqual([]);
  }, 180_000);

  test('takes last year’s figures from a file that a worker reads, and takes them back', async () => {
    const file = path.join(folder, 'nam-truoc.xlsx');
    await promisify(execFile)(
      process.execPath,
      ['scripts/chitieu.mjs', 'template', '--unit', '10489', '--year', '2025', '--out', file],
      { cwd: root },
    );
    await bench.open('ready.xlsx');
    const { pane, page } = bench;
    await turnTo('Số liệu năm trước');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: 'Chọn tệp' }).click(),
    ]);
    await chooser.setFiles(file);
    await bench.seen('“nam-truoc.xlsx”: xã Hương Sơn').waitFor();
    await pane.getByRole('button', { name: /^Ghi 40 ô/ }).click();
    await bench.seen('Đã ghi 40 ô ở cột “Năm trước”.').waitFor();
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await bench.seen('Đã hoàn tác 40 ô.').waitFor();
    expect(bench.complaints).toEqual([]);
  }, 180_000);

  test('is told that nothing has to be repaired, highlights or not', async () => {
    await bench.open('ready.xlsx');
    await turnTo('Sửa biểu mẫu');
    await bench.seen('Biểu mẫu còn nguyên vẹn.').waitFor();
    expect(bench.complaints).toEqual([]);
  }, 180_000);
});
