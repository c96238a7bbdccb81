/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { checkWorkbook } from '../../../src/check/checkWorkbook';
import { bindForm } from '../../../src/form/bindForm';
import { defaultPlan } from '../../../src/plan/defaultPlan';
import type { RawEntries, ReportContext } from '../../../src/rules/assessment';
import type { ReadFile } from '../../../src/taskpane/services';
import type { CellValue } from '../../../src/workbook/cell';
import { failure } from '../../../src/workbook/problem';
import { EditableWorkbook } from '../../form/support/editableWorkbook';
import { hongSon, readyEntries, readyEntriesBut, templateOf } from '../../form/support/sampleForms';
import { MemoryWorkbook } from '../support/memoryWorkbook';
import { chooseFromMenu } from '../support/menu';
import { openPane } from '../support/openPane';

const formOf = (context: ReportContext, entries: RawEntries = readyEntries) =>
  checkWorkbook(defaultPlan, new EditableWorkbook(templateOf(entries, context)).snapshot());

/** Files by their names. */
const contents: Readonly<Record<string, ReturnType<ReadFile>>> = {
  'hong-son-2025.xlsx': Promise.resolve(formOf({ ...hongSon, year: 2025 })),
  'hong-son-2026.xlsx': Promise.resolve(formOf(hongSon)),
  'my-duc-2025.xlsx': Promise.resolve(formOf({ unit: '10441', year: 2025 })),
  'anh.xlsx': Promise.resolve(failure('not-a-workbook')),
  'mat-mang.xlsx': Promise.resolve(undefined),
};
const readFile: ReadFile = (file) => contents[(file as File).name] ?? Promise.reject(new Error('no such file'));
const cellOf = (entry: string) => bindForm(defaultPlan).find((binding) => binding.entry === entry)!.cell;

async function openLastYear(changes: Readonly<Record<string, CellValue>> = {}, context = hongSon) {
  const workbook = new MemoryWorkbook(templateOf(readyEntriesBut(changes), context));
  const pane = openPane(workbook, { readFile });
  await screen.findByRole('tab', { name: 'Gửi báo cáo' });
  await chooseFromMenu('Số liệu năm trước');
  return { workbook, pane };
}

async function pick(...names: readonly string[]) {
  const files = names.map((name) => new File(['x'], name));
  fireEvent.change(await screen.findByLabelText('Tệp báo cáo năm trước'), { target: { files } });
  await act(async () => {});
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('last year’s figures', () => {
  test('are shown before they are written, and are written at once', async () => {
    const { workbook } = await openLastYear();
    await pick('hong-son-2025.xlsx');
    await screen.findByText('“hong-son-2025.xlsx”: xã Hồng Sơn');
    const { row, column } = cellOf('B1.prior');
    const rows = rowsOf(screen.getByRole('table'));
    expect(rows).toHaveLength(40);
    const address = `${String.fromCharCode(64 + column)}${String(row)}`;
    expect(rows).toContainEqual(['B1. Lao động được qua đào tạo', address, 'trống', '4.210']);
    expect(workbook.changes).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Ghi 40 ô' }));
    await screen.findByText('Đã ghi 40 ô ở cột “Năm trước”.');
    expect(workbook.changes).toHaveLength(1);
    expect(workbook.valueAt(cellOf('B1.prior'))).toBe(4210);
    expect(workbook.valueAt(cellOf('A4.prior'))).toBe('Có');
    await screen.findByText('Cột “Năm trước” đã có đủ các số này, không phải ghi gì thêm.');
  });

  test('are taken out again by one button', async () => {
    const { workbook } = await openLastYear();
    await pick('hong-son-2025.xlsx');
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi 40 ô' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã hoàn tác 40 ô.');
    expect(workbook.valueAt(cellOf('B1.prior')) ?? '').toBe('');
  });

  test('leave alone what was typed, unless that is ticked', async () => {
    const { workbook } = await openLastYear({ 'B1.prior': 4000, 'B2.prior': 3105 });
    await pick('hong-son-2025.xlsx');
    await screen.findByText('1 ô đã có đúng số này.');
    expect(rowsOf(screen.getByRole('table'))[0]?.slice(2)).toEqual(['4.000', '4.210']);
    const tick = screen.getByRole('checkbox', { name: 'Ghi đè cả 1 ô đang có số khác' });
    fireEvent.click(screen.getByRole('button', { name: 'Ghi 38 ô' }));
    await screen.findByText('Đã ghi 38 ô ở cột “Năm trước”.');
    expect(workbook.valueAt(cellOf('B1.prior'))).toBe(4000);
    fireEvent.click(tick);
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi 1 ô' }));
    await screen.findByText('Đã ghi 1 ô ở cột “Năm trước”.');
    expect(workbook.valueAt(cellOf('B1.prior'))).toBe(4210);
  });

  test('are kept out of cells that somebody has changed meanwhile', async () => {
    const { workbook } = await openLastYear();
    await pick('hong-son-2025.xlsx');
    const button = await screen.findByRole('button', { name: 'Ghi 40 ô' });
    workbook.hold();
    act(() => workbook.type(cellOf('B1.prior'), 1));
    act(() => workbook.release());
    await screen.findByText('“hong-son-2025.xlsx”: xã Hồng Sơn');
    fireEvent.click(button);
    await act(async () => {});
    expect(workbook.valueAt(cellOf('B1.prior'))).toBe(1);
  });

  test('come from files of the right year and unit alone, and every other file is told why', async () => {
    await openLastYear();
    await pick('hong-son-2026.xlsx', 'my-duc-2025.xlsx', 'anh.xlsx');
    await screen.findByText('Không có tệp nào dùng được.');
    screen.getByText('“hong-son-2026.xlsx” là báo cáo năm 2026.');
    screen.getByText(/“my-duc-2025.xlsx” là của .*, không thuộc địa bàn/);
    screen.getByText(/Không dùng được “anh.xlsx”/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('are asked for anew where what reads files could not be fetched', async () => {
    await openLastYear();
    await pick('mat-mang.xlsx');
    await screen.findByText('Chưa tải được phần đọc tệp.');
    await pick('hong-son-2025.xlsx');
    await screen.findByRole('button', { name: 'Ghi 40 ô' });
  });

  test('can be dropped as files', async () => {
    await openLastYear();
    const area = (await screen.findByText('hoặc kéo tệp vào đây')).parentElement!;
    const dropped = fireEvent.drop(area, { dataTransfer: { files: [new File(['x'], 'hong-son-2025.xlsx')] } });
    expect(dropped).toBe(false);
    await screen.findByRole('button', { name: 'Ghi 40 ô' });
  });

  test('are read from thirty files and no more', async () => {
    await openLastYear();
    await pick(...Array.from({ length: 30 }, () => 'anh.xlsx'));
    expect(screen.queryByText('Chỉ đọc 30 tệp đầu tiên.')).toBeNull();
    await pick(...Array.from({ length: 31 }, () => 'anh.xlsx'));
    await screen.findByText('Chỉ đọc 30 tệp đầu tiên.');
    expect(await screen.findAllByText(/Không dùng được “anh.xlsx”/)).toHaveLength(30);
  });

  test('name the units that a merged unit needs the files of', async () => {
    await openLastYear({}, { unit: '10465', year: 2025 });
    await screen.findByText(/gồm các đơn vị đã báo cáo năm trước: xã .*Lê Thanh.*\. Chọn tệp của tất cả/);
  });

  test('do not exist before the first year of the plan', async () => {
    await openLastYear({}, { unit: '10465', year: 2024 });
    await screen.findByText('Trước năm 2024 chưa có báo cáo theo kế hoạch này.');
  });

  test('are shown without a fault that an accessibility check finds', async () => {
    const { pane } = await openLastYear({ 'B1.prior': 4000 });
    await pick('hong-son-2025.xlsx', 'anh.xlsx');
    await screen.findByRole('table');
    const { violations } = await axe.run(pane.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
