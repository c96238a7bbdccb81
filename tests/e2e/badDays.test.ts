import { describeWith } from '../support/tools';
import { suiteBench } from './bench';
import { accessFaults } from './paneAccess';

const waiting = 'Có ô đang gõ dở; sẽ kiểm tra ngay khi gõ xong.';
const refused = 'Excel không thực hiện được yêu cầu.';
const readOnly = 'Sổ đang mở ở chế độ chỉ đọc nên không ghi được.';

describeWith('chromium', 'a bad day in Excel', () => {
  const bench = suiteBench();

  const status = (sentence: string | RegExp) => bench.pane.getByRole('status').first().getByText(sentence).waitFor();
  const button = (name: string | RegExp) => bench.pane.getByRole('button', { name, exact: true });
  const check = () => button('Kiểm tra lại').click();
  /** Turning to the pane may have asked Excel again already. */
  const tryAgain = () =>
    button('Thử lại')
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  const sees = (text: string) => bench.seen(text).waitFor();

  async function openChecked(): Promise<void> {
    await bench.open('mistakes.xlsx');
    await status(/còn 7 ô phải sửa/);
  }

  test('an Excel that is too old says which one it needs, and hands over the form as a file', async () => {
    await bench.open('ready.xlsx');
    await bench.grid('excelIs', { api: '1.13' });
    await bench.reopenPane();
    await status('Excel trên máy này là bản cũ nên chưa kiểm tra trực tiếp được.');
    await button('Thêm').click();
    expect(await accessFaults(bench)).toEqual([]);
    await bench.page.keyboard.press('Escape');
    await bench.pane.getByRole('combobox', { name: 'Đơn vị' }).click();
    await bench.pane.getByRole('option', { name: /Hồng Sơn/ }).click();
    const [file] = await Promise.all([bench.page.waitForEvent('download'), button('Tải biểu mẫu về máy').click()]);
    expect(file.suggestedFilename()).toMatch(/^bieu-chi-tieu-10465-\d{4}\.xlsx$/);
  }, 120_000);

  test('an Excel that refuses everything is told of, keeps the last result in sight, and is asked again', async () => {
    await openChecked();
    await bench.grid('excelIs', { outage: 'GeneralException' });
    await check();
    await status('Kết quả dưới đây là của lần kiểm tra trước.');
    await sees(refused);
    expect(await accessFaults(bench)).toEqual([]);
    await bench.grid('excelIs', { outage: null });
    await tryAgain();
    await status(/còn 7 ô phải sửa/);
  }, 120_000);

  test('a pane that opens while Excel refuses hears of changes once Excel answers', async () => {
    await openChecked();
    await bench.grid('excelIs', { outage: 'GeneralException' });
    await bench.reopenPane();
    await sees(refused);
    expect(await accessFaults(bench)).toEqual([]);
    await bench.grid('excelIs', { outage: null });
    await tryAgain();
    await status(/còn 7 ô phải sửa/);
    await bench.grid('typeInto', 'Báo cáo', 'E29', '11650');
    await status(/còn 6 ô phải sửa/);
  }, 120_000);

  test('a cell that is being typed into is waited for, before the first reading and after', async () => {
    await openChecked();
    await bench.grid('excelIs', { isEditing: true });
    await check();
    await status(waiting);
    await button(/^Sửa: Tổng số hộ/).click();
    await sees('Chưa ghi được vào bảng tính; không có ô nào thay đổi.');
    await bench.reopenPane();
    await status(waiting);
    expect(await accessFaults(bench)).toEqual([]);
    await bench.grid('excelIs', { isEditing: false });
    await status(/còn 7 ô phải sửa/);
  }, 120_000);

  test('a workbook that is open for reading can be checked; what cannot be written is said with its reason', async () => {
    await openChecked();
    await bench.grid('excelIs', { isReadOnly: true });
    await button(/^Sửa: Tổng số hộ/).click();
    await sees('Chưa ghi được vào bảng tính; không có ô nào thay đổi.');
    await sees(readOnly);
    expect(await accessFaults(bench)).toEqual([]);
    expect((await bench.grid('cell', 'Báo cáo', 'E29')).value).toBe('11.650');
  }, 120_000);

  test('a part of the program that cannot be fetched is missed aloud, and fetched again by a press', async () => {
    await openChecked();
    const parts = '**/pane/**';
    await bench.page.route(parts, (route) => route.abort());
    await bench.pane.getByRole('tab', { name: 'Gửi báo cáo' }).click();
    await sees('Chưa tải đủ phần mềm.');
    expect(await accessFaults(bench)).toEqual([]);
    await bench.page.unroute(parts);
    await button('Thử lại').click();
    await sees('Hoàn thành biểu mẫu');
  }, 120_000);
});
