/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MakeForm } from '../../src/taskpane/services';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { chooseFromMenu } from './support/menu';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { madeForm, openPane } from './support/openPane';

const status = () => screen.getByRole('status').textContent;
const unitField = () => screen.findByRole<HTMLInputElement>('combobox', { name: /^Đơn vị/ });
const yearField = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /^Năm báo cáo/ });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Nạp biểu mẫu' }));

async function typeUnit(text: string) {
  const field = await unitField();
  fireEvent.focus(field);
  fireEvent.keyDown(field, { key: text[0] });
  fireEvent.change(field, { target: { value: text } });
}

async function chooseUnit(typed: string, name: string) {
  await typeUnit(typed);
  fireEvent.click(await screen.findByRole('option', { name }));
}

async function offered() {
  const list = await screen.findByRole('listbox');
  return within(list)
    .getAllByRole('option')
    .map((option) => option.textContent);
}

describe('a workbook without a form', () => {
  test('invites to load one', async () => {
    openPane(new MemoryWorkbook());
    await screen.findByRole('heading', { name: 'Bắt đầu bằng việc nạp biểu mẫu' });
    expect(status()).toBe('Sổ này chưa có biểu mẫu');
    expect(screen.getByRole('tab', { name: 'Nạp biểu mẫu' }).getAttribute('aria-selected')).toBe('true');
    expect(yearField().value).toBe('2026');
    expect(screen.getByText('Hạn gửi: 24/11/2026. Nơi nhận: Sở Giáo dục và Đào tạo Hà Nội.')).toBeTruthy();
  });

  test('gets the form of the unit and year that were chosen, and shows what to fill in', async () => {
    const workbook = new MemoryWorkbook();
    openPane(workbook);
    await chooseUnit('hong son', 'xã Hồng Sơn');
    submit();
    await screen.findByText('Đã nạp biểu mẫu của xã Hồng Sơn, năm 2026.');
    expect(workbook.inserted).toEqual([templateOf(new Map(), { unit: '10465', year: 2026 })]);
    await waitFor(() => expect(status()).toBe('Chưa sẵn sàng: còn 40 ô chưa nhập'));
    expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
  });

  test('offers only the units that report in the chosen year', async () => {
    openPane(new MemoryWorkbook());
    fireEvent.click(await unitField());
    expect(await offered()).toEqual(['xã Mỹ Đức', 'xã Phúc Sơn', 'xã Hồng Sơn', 'xã Hương Sơn']);
    fireEvent.change(yearField(), { target: { value: '2024' } });
    fireEvent.click(await unitField());
    expect(await offered()).toHaveLength(22);
    expect(await offered()).toContain('thị trấn Đại Nghĩa');
  });

  test.each([
    ['xa huong son', 'xã Hương Sơn'],
    // The same code is another unit's in 2024.
    ['xa phuc son', ''],
    ['xa my duc', ''],
  ])('keeps a unit in another year only where it reports then too (%s)', async (typed, kept) => {
    openPane(new MemoryWorkbook());
    await typeUnit(typed);
    fireEvent.change(yearField(), { target: { value: '2024' } });
    expect((await unitField()).value).toBe(kept);
  });

  test('takes a name that was typed in full without picking it', async () => {
    const workbook = new MemoryWorkbook();
    openPane(workbook);
    await typeUnit('xa my duc');
    submit();
    await screen.findByText('Đã nạp biểu mẫu của xã Mỹ Đức, năm 2026.');
  });

  test('asks for the unit where none was chosen', async () => {
    const workbook = new MemoryWorkbook();
    openPane(workbook);
    await unitField();
    submit();
    expect(await screen.findByText('Chọn đơn vị trong danh sách.')).toBeTruthy();
    expect(workbook.inserted).toEqual([]);
  });

  test('says how to search where nothing matches', async () => {
    openPane(new MemoryWorkbook());
    await typeUnit('Thanh Xuân');
    expect(await screen.findByText(/^Không tìm thấy đơn vị/)).toBeTruthy();
  });

  test('tells what had to be put back', async () => {
    const workbook = new MemoryWorkbook();
    workbook.repaired = { names: ['ct.B1.num', 'ct.B2.num'], formulas: ['F30'] };
    openPane(workbook);
    await typeUnit('xa my duc');
    submit();
    expect(await screen.findByText(/Đã tự khôi phục 2 tên ô và 1 công thức/)).toBeTruthy();
  });
});

describe('loading that fails', () => {
  test.each([
    ['insert-failed', 'Excel không chèn được biểu mẫu vào sổ này; sổ vẫn như trước.'],
    ['access-denied', 'Excel không cho thay đổi sổ này: sổ chỉ được đọc hoặc đang được bảo vệ.'],
  ] as const)('says why and can be tried again (%s)', async (code, sentence) => {
    const workbook = new MemoryWorkbook();
    workbook.insertProblem = code;
    openPane(workbook);
    await typeUnit('xa my duc');
    submit();
    expect(await screen.findByText(sentence)).toBeTruthy();
    workbook.insertProblem = undefined;
    submit();
    await screen.findByText('Đã nạp biểu mẫu của xã Mỹ Đức, năm 2026.');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test('for want of a network says so', async () => {
    const makeForm = jest.fn<ReturnType<MakeForm>, Parameters<MakeForm>>(madeForm);
    makeForm.mockResolvedValueOnce(undefined);
    openPane(new MemoryWorkbook(), { makeForm });
    await typeUnit('xa my duc');
    submit();
    await screen.findByText('Chưa tạo được biểu mẫu vì không tải đủ phần mềm.');
    submit();
    await screen.findByText('Đã nạp biểu mẫu của xã Mỹ Đức, năm 2026.');
    expect(makeForm.mock.calls).toEqual([[{ unit: '10441', year: 2026 }], [{ unit: '10441', year: 2026 }]]);
  });
});

describe('a workbook that has a form', () => {
  test('takes no second one, and says what to do instead', async () => {
    openPane(new MemoryWorkbook(templateOf(readyEntries)));
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    await chooseFromMenu('Nạp biểu mẫu');
    await screen.findByText('Sổ này đã có biểu mẫu của xã Hồng Sơn, năm 2026.');
    expect(screen.getByText(/mở sổ mới \(Ctrl\+N\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nạp biểu mẫu' })).toBeNull();
  });
});
