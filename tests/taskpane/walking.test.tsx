/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { vi } from '../../src/messages/vi';
import { nextOpen } from '../../src/taskpane/check/walk';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { openPane } from './support/openPane';

const mistakes = { 'B1.num': 5411, 'B3.num': 'khoảng 3000', 'C1.num': null, 'base.clans': '…', 'D4.num': 9 };

async function openMistakes() {
  const workbook = new MemoryWorkbook(templateOf(readyEntriesBut(mistakes)));
  openPane(workbook);
  await screen.findByRole('heading', { name: /^Lỗi: 2/ });
  return workbook;
}
const next = () => fireEvent.click(screen.getByRole('button', { name: 'Tiếp theo' }));
const current = () =>
  screen.getAllByRole('listitem').flatMap((item) => (item.getAttribute('aria-current') ? [item.textContent] : []));
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const chip = (name: RegExp) => screen.getByRole('button', { name });

describe('the next open point', () => {
  test('is selected in Excel, marked in the list and said, one after the other and round again', async () => {
    const workbook = await openMistakes();
    expect(screen.getByText('Còn 5 mục phải xử lý')).toBeTruthy();
    const rows = ['B1.', 'B3.', 'C1.', 'Tổng số dòng họ', 'D4.'];
    for (const [index, row] of rows.entries()) {
      next();
      expect(current()).toEqual([expect.stringContaining(row)]);
      expect(screen.getAllByText(new RegExp(`^Mục ${String(index + 1)}/5: ${row}`))).toBeTruthy();
    }
    next();
    expect(current()).toEqual([expect.stringContaining('B1.')]);
    expect(screen.getAllByText(/^Đã hết, quay lại mục đầu\. Mục 1\/5: B1\./)).toBeTruthy();
    await waitFor(() => expect(workbook.selected).toHaveLength(6));
    expect(workbook.selected[0]).toEqual(workbook.selected[5]);
    expect(new Set(workbook.selected.map(({ row }) => row)).size).toBe(5);
  });

  test('goes on from where the one that is done with stood', async () => {
    const workbook = await openMistakes();
    next();
    next();
    const cell = workbook.selected[1]!;
    act(() => workbook.type(cell, 3300));
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Lỗi: 1/ })).not.toBeNull());
    next();
    expect(current()).toEqual([expect.stringContaining('C1.')]);
  });

  test('is the sending once nothing is open, with findings that are answered and without any', async () => {
    const send = () => within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Gửi báo cáo' });
    const explained = readyEntriesBut({ 'D4.num': 9, 'D4.note': 'Hai đơn vị mới thành lập, quý II năm sau công nhận' });
    const workbook = new MemoryWorkbook(templateOf(explained));
    openPane(workbook);
    await screen.findByText('Không còn mục nào phải xử lý');
    expect(screen.queryByRole('button', { name: 'Tiếp theo' })).toBeNull();
    expect(send()).toBeTruthy();
    act(() => workbook.change(templateOf(readyEntriesBut({}))));
    await screen.findByText('Không còn chỗ nào phải xem lại.');
    fireEvent.click(send());
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Gửi báo cáo');
    await screen.findByText('Hoàn thành biểu mẫu');
  });

  test('begins where the clerk clicked', async () => {
    await openMistakes();
    fireEvent.click(screen.getByRole('button', { name: /^C1\./ }));
    next();
    expect(current()).toEqual([expect.stringContaining('Tổng số dòng họ')]);
  });

  test('stays among what is shown', async () => {
    await openMistakes();
    fireEvent.click(chip(/^Lỗi 2$/));
    for (const row of ['B1.', 'B3.', 'B1.']) {
      next();
      expect(current()).toEqual([expect.stringContaining(row)]);
    }
  });
});

describe('whatever is open and wherever the clerk is, the next open point', () => {
  const isOpen = (open: string) => (key: string) => open.includes(key);
  test.each([
    ['abcd', 'abcd', undefined, '', { key: 'a', hasWrapped: false }],
    ['abcd', 'bd', undefined, '', { key: 'b', hasWrapped: false }],
    ['abcd', 'bd', 'b', 'abcd', { key: 'd', hasWrapped: false }],
    ['abcd', 'bd', 'd', 'abcd', { key: 'b', hasWrapped: true }],
    ['abcd', 'b', 'b', 'abcd', { key: 'b', hasWrapped: true }],
    ['abd', 'abd', 'c', 'abcd', { key: 'd', hasWrapped: false }],
    ['ab', 'ab', 'c', 'abc', { key: 'a', hasWrapped: true }],
    ['abcd', 'a', 'c', 'abcd', { key: 'a', hasWrapped: true }],
    ['ab', 'ab', 'x', '', { key: 'a', hasWrapped: true }],
    ['ab', '', 'a', 'ab', undefined],
    ['', '', undefined, '', undefined],
  ])('of %j with open %j, at %j in %j', (order, open, at, before, expected) => {
    expect(nextOpen([...order], isOpen(open), at, [...before])).toEqual(expected);
  });
});

describe('the filters', () => {
  test('show one lane, and all again', async () => {
    await openMistakes();
    const all = headings();
    fireEvent.click(chip(/^Còn thiếu 1$/));
    expect(headings()).toEqual(['Còn thiếu: 1', vi.results.heading]);
    expect(chip(/^Còn thiếu 1$/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByText('Đang lọc: hiện 1/5 mục.')).toBeTruthy();
    fireEvent.click(chip(/^Còn thiếu 1$/));
    expect(headings()).toEqual(all);
  });

  test('show one part of the form, together with a lane, and say where nothing matches', async () => {
    await openMistakes();
    const part = screen.getByRole('combobox', { name: 'Phần của biểu' });
    fireEvent.change(part, { target: { value: 'b' } });
    expect(headings()).toEqual(['Lỗi: 2', vi.results.heading]);
    fireEvent.change(part, { target: { value: 'base' } });
    expect(headings()).toEqual(['Nghi vấn: 1', vi.results.heading]);
    fireEvent.click(chip(/^Lỗi 2$/));
    expect(screen.getAllByText('Không có mục nào khớp với bộ lọc.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hiện tất cả' }));
    expect(headings()).toHaveLength(5);
  });

  test('keep the choice while the form is checked anew', async () => {
    const workbook = await openMistakes();
    fireEvent.click(chip(/^Còn thiếu 1$/));
    act(() => workbook.change(templateOf(readyEntriesBut({ ...mistakes, 'C2.num': null }))));
    await screen.findByRole('heading', { name: 'Còn thiếu: 2' });
    expect(screen.queryByRole('heading', { name: /^Lỗi/ })).toBeNull();
  });
});

test('nothing in the view stands in the way of somebody who does not see it', async () => {
  await openMistakes();
  fireEvent.click(screen.getByRole('button', { name: /^D4\./ }));
  fireEvent.click(screen.getByRole('button', { name: vi.results.heading }));
  await screen.findByText('D4. Đơn vị học tập', { selector: 'dt *' });
  // Colours and sizes need a browser, and so do the pictures of letters that are looked at for icons.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 120)) }))).toEqual([]);
  expect(within(screen.getByRole('main')).getAllByRole('listitem').length).toBeGreaterThan(4);
});
