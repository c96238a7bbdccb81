/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { bindForm } from '../../../src/form/bindForm';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { CellValue } from '../../../src/workbook/cell';
import { readyEntriesBut, templateOf } from '../../form/support/sampleForms';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { openPane } from '../support/openPane';

const mistakes: Readonly<Record<string, CellValue>> = { 'C1.num': null, 'B3.num': 'khoảng 3000', 'D4.num': 9 };

async function openSend(changes: Readonly<Record<string, CellValue>> = {}, today?: Date) {
  const workbook = new MemoryWorkbook(templateOf(readyEntriesBut(changes)));
  const pane = openPane(workbook, today && { today });
  fireEvent.click(await screen.findByRole('tab', { name: 'Gửi báo cáo' }));
  await screen.findByRole('heading', { name: 'Hoàn thành biểu mẫu' });
  return { workbook, pane };
}

const step = (title: string) => within(screen.getByRole('heading', { name: title }).closest('li')!);
const cellOf = (entry: string) => bindForm(defaultPlan).find((binding) => binding.entry === entry)!.cell;
const receipts = ({ changes }: MemoryWorkbook) => changes.flat();

describe('before sending', () => {
  test('shows what is left, and leads to its place', async () => {
    const { workbook } = await openSend(mistakes);
    const tasks = step('Hoàn thành biểu mẫu');
    for (const task of ['Còn 1 ô chưa nhập', 'Còn 1 ô phải sửa', 'Còn 1 mục cần giải trình']) tasks.getByText(task);
    const [first] = tasks.getAllByRole('button', { name: /^Đến ô/ });
    fireEvent.click(first!);
    expect(first!.textContent).toBe(`Đến ô E${String(workbook.selected[0]?.row)}`);
  });

  test.each([
    ['Còn 1 ô chưa nhập', /^Còn thiếu: 1$/],
    ['Còn 1 ô phải sửa', /^Lỗi: 1$/],
    ['Còn 1 mục cần giải trình', /^Chưa đạt: 1$/],
  ])('shows the findings of a task, and no others (%s)', async (task, lane) => {
    await openSend(mistakes);
    fireEvent.click(screen.getByRole('button', { name: `Xem từng mục: ${task}` }));
    expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
    const lanes = screen.getAllByRole('heading', { level: 2, name: /: \d+/ });
    expect(lanes.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(lane)]);
  });

  test('says that all is done where it is', async () => {
    await openSend();
    const tasks = step('Hoàn thành biểu mẫu');
    for (const task of ['Đã nhập đủ số liệu', 'Không còn lỗi', 'Đã giải trình đủ']) tasks.getByText(task);
    expect(tasks.queryByRole('button')).toBeNull();
  });

  test.each([
    [new Date(2026, 10, 22), 'Còn 2 ngày.'],
    [new Date(2026, 10, 24), 'Hôm nay là ngày cuối.'],
    [new Date(2026, 10, 26), 'Đã quá hạn 2 ngày: gửi ngay và báo cho nơi nhận.'],
  ])('says where to and until when (%s)', async (today, left) => {
    await openSend({}, today);
    const deliver = step('Gửi tệp');
    deliver.getByText('Nơi nhận: Sở Giáo dục và Đào tạo Hà Nội.');
    deliver.getByText(/^Hạn gửi: 24\/11\/2026\./);
    deliver.getByText(left);
  });

  test('asks for the form first where there is none', async () => {
    const workbook = new MemoryWorkbook(templateOf());
    openPane(workbook);
    fireEvent.click(await screen.findByRole('tab', { name: 'Gửi báo cáo' }));
    await screen.findByRole('heading', { name: 'Hoàn thành biểu mẫu' });
    act(() => workbook.change(undefined));
    await screen.findByText('Sổ này chưa có biểu mẫu.');
    fireEvent.click(screen.getByRole('button', { name: 'Nạp biểu mẫu' }));
    await screen.findByRole('heading', { name: 'Bắt đầu bằng việc nạp biểu mẫu' });
  });

  test.each([{}, mistakes])('is free of faults that an accessibility check finds (%j)', async (changes) => {
    const { pane } = await openSend(changes);
    fireEvent.click(screen.getByRole('button', { name: 'Xem trước' }));
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the record of the check', () => {
  test('is written once into its cell, and then holds', async () => {
    const { workbook } = await openSend();
    const confirm = step('Ghi xác nhận đã kiểm tra');
    confirm.getByText('Chưa có xác nhận kiểm tra trong tệp.');
    confirm.getByText(/không thay chữ ký/);
    const button = confirm.getByRole('button', { name: 'Sẵn sàng gửi' });
    fireEvent.click(button);
    fireEvent.click(button);
    await confirm.findByText(/^Đã kiểm tra lúc .* số liệu không thay đổi\.$/);
    expect(receipts(workbook)).toHaveLength(1);
    step('Lưu tệp').getByText('Nhớ lưu sau khi ghi xác nhận.');
  });

  test('names what was changed since, and can be written again', async () => {
    const { workbook } = await openSend();
    const confirm = step('Ghi xác nhận đã kiểm tra');
    fireEvent.click(confirm.getByRole('button', { name: 'Sẵn sàng gửi' }));
    await confirm.findByText(/^Đã kiểm tra lúc/);
    act(() => workbook.type(cellOf('D1.num'), 3800));
    await confirm.findByText(
      /^Số liệu đã thay đổi sau lần kiểm tra lúc .*: D1\. [^;]*\. Cần kiểm tra lại trước khi gửi\.$/,
    );
    fireEvent.click(confirm.getByRole('button', { name: 'Ghi lại xác nhận' }));
    await confirm.findByText(/^Đã kiểm tra lúc/);
    expect(receipts(workbook)).toHaveLength(2);
  });

  test('cannot be written while something is left to do', async () => {
    await openSend(mistakes);
    const confirm = step('Ghi xác nhận đã kiểm tra');
    confirm.getByText('Làm xong bước 1 thì mới ghi xác nhận được.');
    expect(confirm.queryByRole('button')).toBeNull();
  });

  test('says why where Excel refuses it', async () => {
    const { workbook } = await openSend();
    workbook.changeProblem = 'access-denied';
    fireEvent.click(step('Ghi xác nhận đã kiểm tra').getByRole('button', { name: 'Sẵn sàng gửi' }));
    await waitFor(() => expect(step('Ghi xác nhận đã kiểm tra').getByRole('group')).toBeTruthy());
    step('Ghi xác nhận đã kiểm tra').getByText('Chưa có xác nhận kiểm tra trong tệp.');
  });
});

describe('copying', () => {
  const clipboard = { write: jest.fn(), writeText: jest.fn() };
  const execCommand = jest.fn<boolean, [string]>();
  beforeEach(() => {
    jest.resetAllMocks();
    Object.assign(navigator, { clipboard });
    Object.assign(document, { execCommand });
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly parts: Record<string, Blob>) {}
      },
    });
  });
  const copySummary = () => fireEvent.click(screen.getByRole('button', { name: 'Sao chép bản tóm tắt' }));
  const refuse = () => Promise.reject(new Error('refused'));

  test('offers the report with its looks and as plain text where the copy command is refused', async () => {
    execCommand.mockReturnValue(false);
    await openSend();
    copySummary();
    await screen.findByText('Đã sao chép.');
    const [item] = (clipboard.write.mock.calls[0] as [[{ parts: Record<string, Blob> }]])[0];
    expect(Object.entries(item.parts).map(([type, blob]) => [type, blob.type])).toEqual([
      ['text/html', 'text/html'],
      ['text/plain', 'text/plain'],
    ]);
  });

  test('hands the report over with its looks and as plain text', async () => {
    const data = new Map<string, string>();
    execCommand.mockImplementation(() => {
      const event = Object.assign(new Event('copy'), { clipboardData: { setData: data.set.bind(data) } });
      return document.dispatchEvent(event);
    });
    await openSend();
    copySummary();
    await screen.findByText('Đã sao chép.');
    expect(data.get('text/plain')).toContain('Kính gửi: Sở Giáo dục và Đào tạo Hà Nội');
    expect(data.get('text/html')).toContain('<table');
    expect(clipboard.write).not.toHaveBeenCalled();
  });

  test('selects the report to be copied by hand where nothing else is allowed', async () => {
    clipboard.write.mockImplementation(refuse);
    clipboard.writeText.mockImplementation(refuse);
    execCommand.mockReturnValue(false);
    await openSend();
    copySummary();
    await screen.findByText(/nhấn Ctrl\+C/);
    expect(getSelection()?.toString()).toContain('Kính gửi: Sở Giáo dục và Đào tạo Hà Nội');
    expect(screen.getByRole('button', { name: 'Xem trước' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('copies the file’s name', async () => {
    execCommand.mockReturnValue(false);
    await openSend();
    step('Lưu tệp').getByText('Bieu-01_10465-Hong-Son_2026.xlsx');
    fireEvent.click(step('Lưu tệp').getByRole('button', { name: 'Sao chép tên' }));
    await step('Lưu tệp').findByText('Đã sao chép.');
    expect(clipboard.writeText).toHaveBeenCalledWith('Bieu-01_10465-Hong-Son_2026.xlsx');
  });
});
