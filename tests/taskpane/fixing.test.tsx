/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { reportLayout } from '../../src/form/layout';
import { cellAddress, type CellRef } from '../../src/workbook/address';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { offering } from './support/offering';
import { openPane } from './support/openPane';

const layout = reportLayout(defaultPlan);
const cellOf = (row: string): CellRef => ({
  sheet: 'Báo cáo',
  row: layout.rows.find(({ id }) => id === row)!.row,
  column: layout.columns.entry,
});
const check = offering({
  'base.households': [{ to: 2610, way: 'grouped' }],
  'D1.num': [{ to: 3700, way: 'with-unit' }],
  'B3.num': [
    { to: 3300, way: 'approximate' },
    { to: '…', way: 'unavailable' },
  ],
});

function openWithTexts() {
  const texts = { 'base.households': '2.610', 'D1.num': '3700 người', 'B3.num': 'khoảng 3300' };
  const workbook = new MemoryWorkbook(templateOf(readyEntriesBut(texts)));
  openPane(workbook, { check });
  return workbook;
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = (element: HTMLElement) => act(() => Promise.resolve(void fireEvent.click(element)));
const press = async (name: string | RegExp) => click(await button(name));

/** Lets what waits end, and what follows from it happen. */
function letGo(workbook: MemoryWorkbook): Promise<void> {
  return act(() => {
    workbook.releaseChanges();
    workbook.release();
    return Promise.resolve();
  });
}

describe('a figure that stands beside its entry', () => {
  const entry = cellOf('B3');
  const beside: CellRef = { ...entry, column: entry.column - 1 };

  function openMisplaced(): MemoryWorkbook {
    const workbook = new MemoryWorkbook(templateOf(readyEntriesBut({ 'B3.num': null })));
    workbook.type(beside, 3300);
    openPane(workbook);
    return workbook;
  }
  const figures = (workbook: MemoryWorkbook) => [workbook.valueAt(beside), workbook.valueAt(entry)];

  test('is shown before and after in both cells, moved by one click, and put back by another', async () => {
    const workbook = openMisplaced();
    const fix = await button(/^Sửa: B3\..*, sửa thành 3300$/);
    const item = within(fix.closest('li')!);
    expect(
      [...item.queryAllByRole('deletion'), ...item.queryAllByRole('insertion')].map((one) => one.ariaLabel),
    ).toEqual(['đang là để trống', 'đang là 3300', 'sửa thành 3300', 'sửa thành để trống']);
    item.getByText(`ô ${cellAddress(beside.row, beside.column)}:`);
    await click(fix);
    await screen.findByText('Đã sửa 2 ô.');
    expect(figures(workbook)).toEqual([null, 3300]);
    await press('Hoàn tác');
    await screen.findByText('Đã trả lại 2 ô như cũ.');
    expect(figures(workbook)).toEqual([3300, null]);
    expect(workbook.changes).toHaveLength(2);
    await button(/^Sửa: B3\..*, sửa thành 3300$/);
  });

  test('is counted as two cells among all that can be fixed', async () => {
    openMisplaced();
    await screen.findByText('Có 2 ô sửa được ngay');
    await press('Xem và sửa');
    await button('Sửa 2 ô đã chọn');
  });

  test('stays where it is while the other cell holds something else by now, and is still told', async () => {
    const workbook = openMisplaced();
    workbook.holdChanges();
    await press(/^Sửa: B3\..*, sửa thành 3300$/);
    act(() => workbook.type(beside, 3400));
    await letGo(workbook);
    await screen.findByText('Chưa sửa ô nào.');
    screen.getByText(/^Vừa có thay đổi ở ô D46 /);
    expect(figures(workbook)).toEqual([3400, null]);
    await button(/^Sửa: B3\..*, sửa thành 3400$/);
  });
});

describe('a count that is shown as a percentage', () => {
  test('is shown as it is seen, gets value and format, and gets both back', async () => {
    const workbook = new MemoryWorkbook(templateOf(readyEntriesBut({})));
    workbook.format(cellOf('B4'), '0%');
    openPane(workbook);
    const fix = await button(/^Sửa: B4\..*, sửa thành 3050$/);
    within(fix.closest('li')!).getByText('305000%');
    await click(fix);
    await screen.findByText('Đã sửa 1 ô.');
    expect(workbook.cellAt(cellOf('B4'))).toEqual({ value: 3050, numberFormat: '#,##0' });
    await waitFor(() => expect(screen.queryByText('305000%')).toBeNull());
    await press('Hoàn tác');
    await screen.findByText('Đã trả lại 1 ô như cũ.');
    expect(workbook.cellAt(cellOf('B4'))).toEqual({ value: 3050, numberFormat: '0%' });
  });
});

describe('a cell that can be read in one way', () => {
  test('is shown before and after, written when the clerk says so, and put back by one button', async () => {
    const workbook = openWithTexts();
    const fix = await button('Sửa: Tổng số hộ gia đình, sửa thành 2610');
    const item = within(fix.closest('li')!);
    expect(item.getByText('“2.610”')).toBeTruthy();
    expect(item.getByText('2610')).toBeTruthy();
    expect(item.getByText('bỏ dấu ngăn cách hàng nghìn')).toBeTruthy();
    expect(workbook.changes).toEqual([]);

    // jsdom takes the focus from a page whose focused element goes; browsers do not.
    document.hasFocus = () => true;
    fix.focus();
    await click(fix);
    await screen.findByText('Đã sửa 1 ô.');
    expect(workbook.changes).toEqual([[{ cell: cellOf('base.households'), from: '2.610', to: 2610 }]]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Sửa: Tổng số hộ/ })).toBeNull());

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tiếp theo' }));

    await press('Hoàn tác');
    await screen.findByText('Đã trả lại 1 ô như cũ.');
    expect(workbook.valueAt(cellOf('base.households'))).toBe('2.610');
    await button('Sửa: Tổng số hộ gia đình, sửa thành 2610');
  });

  test('is written once, however often the button is pressed', async () => {
    const workbook = openWithTexts();
    workbook.holdChanges();
    const fix = await button(/^Sửa: Tổng số hộ/);
    fireEvent.click(fix);
    fireEvent.click(fix);
    await letGo(workbook);
    await screen.findByText('Đã sửa 1 ô.');
    expect(workbook.changes).toHaveLength(1);
  });

  test('that was typed into meanwhile is left as it is, and the clerk is told', async () => {
    const workbook = openWithTexts();
    const fix = await button(/^Sửa: Tổng số hộ/);
    workbook.holdChanges();
    fireEvent.click(fix);
    act(() => workbook.type(cellOf('base.households'), 2611));
    await letGo(workbook);
    const { row } = cellOf('base.households');
    await screen.findByText('Chưa sửa ô nào.');
    await screen.findByText(`Vừa có thay đổi ở ô E${String(row)} nên ô đó được giữ nguyên.`);
    expect(workbook.valueAt(cellOf('base.households'))).toBe(2611);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  test('that Excel does not let be written stays, with the reason', async () => {
    const workbook = openWithTexts();
    workbook.changeProblem = 'access-denied';
    await press(/^Sửa: Tổng số hộ/);
    await screen.findByText('Chưa ghi được vào bảng tính; không có ô nào thay đổi.');
    expect(workbook.valueAt(cellOf('base.households'))).toBe('2.610');
    await button(/^Sửa: Tổng số hộ/);
  });
});

describe('all of them', () => {
  test('are offered together, and those that are left out stay', async () => {
    const workbook = openWithTexts();
    await screen.findByText('Có 2 ô sửa được ngay');
    await press('Xem và sửa');
    const box = await screen.findByRole('checkbox', { name: /^Tổng số hộ gia đình \(ô E\d+\)$/ });
    await button('Sửa 2 ô đã chọn');
    await click(box);
    await press('Sửa 1 ô đã chọn');
    await screen.findByText('Đã sửa 1 ô.');
    expect(workbook.changes).toEqual([[{ cell: cellOf('D1'), from: '3700 người', to: 3700 }]]);
    await screen.findByText('Có 1 ô sửa được ngay');
  });

  test('show what looks like markup or a formula as the text that it is', async () => {
    const text = '=A("b")<img src=x>&lt;';
    openPane(new MemoryWorkbook(templateOf(readyEntriesBut({ 'base.households': text, 'D1.num': text }))), { check });
    await press('Xem và sửa');
    await button('Sửa 2 ô đã chọn');
    // Each in the preview and at its finding.
    expect(screen.getAllByText(`“${text}”`)).toHaveLength(4);
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  test('are written in one go and put back in one go', async () => {
    const workbook = openWithTexts();
    await press('Xem và sửa');
    await press('Sửa 2 ô đã chọn');
    await screen.findByText('Đã sửa 2 ô.');
    expect(workbook.changes).toHaveLength(1);
    await waitFor(() => expect(screen.queryByText(/sửa được ngay/)).toBeNull());
    await press('Hoàn tác');
    await screen.findByText('Đã trả lại 2 ô như cũ.');
    expect(workbook.valueAt(cellOf('D1'))).toBe('3700 người');
  });
});

describe('a cell that can be read in several ways', () => {
  test('is a question, with the likeliest answer first; the answer is written', async () => {
    const workbook = openWithTexts();
    const likely = await button(/^B3\..*: 3300$/);
    const item = within(likely.closest('li li, li')!.closest('ul')!);
    expect(item.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['3300', '…']);
    expect(item.getByText('số ước lượng: chỉ chọn nếu đúng là số thực tế')).toBeTruthy();
    await click(likely);
    await screen.findByText('Đã sửa 1 ô.');
    expect(workbook.changes).toEqual([[{ cell: cellOf('B3'), from: 'khoảng 3300', to: 3300 }]]);
  });
});
