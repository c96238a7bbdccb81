/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { reportLayout } from '../../src/form/layout';
import type { CellRef } from '../../src/workbook/address';
import { readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { openPane } from './support/openPane';

const layout = reportLayout(defaultPlan);
const noteCell: CellRef = {
  sheet: 'Báo cáo',
  row: layout.rows.find(({ id }) => id === 'D4')!.row,
  column: layout.columns.note,
};
const label = 'Giải trình: D4. Đơn vị học tập';
const reason = 'Nhiều cơ quan mới thành lập, sẽ công nhận trong quý I';

async function openShort(note: string | null = null) {
  const workbook = new MemoryWorkbook(templateOf(readyEntriesBut({ 'D4.num': 9, 'D4.note': note })));
  openPane(workbook);
  fireEvent.click(await screen.findByRole('button', { name: /(Ghi|Sửa) giải trình/ }));
  return { workbook, field: await screen.findByLabelText<HTMLTextAreaElement>(label) };
}

function type(field: HTMLElement, text: string) {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
}

/** Lets what waits end, and what follows from it happen. */
function letGo(workbook: MemoryWorkbook): Promise<void> {
  return act(() => {
    workbook.releaseChanges();
    workbook.release();
    return Promise.resolve();
  });
}

describe('an explanation in the pane', () => {
  test('is written into the sheet when its field is left, in one go, and is accepted', async () => {
    const { workbook, field } = await openShort();
    type(field, reason);
    expect(screen.getByText(/Chưa ghi vào bảng tính/)).toBeTruthy();
    expect(workbook.changes).toEqual([]);
    fireEvent.blur(field);
    await screen.findByText('Đã giải trình');
    expect(workbook.changes).toEqual([[{ cell: noteCell, from: null, to: reason }]]);
    expect(workbook.valueAt(noteCell)).toBe(reason);
    await waitFor(() => expect(screen.queryByText(/Chưa ghi vào bảng tính/)).toBeNull());
  });

  test('is written whole up to what a cell holds; longer by a letter it is not written but kept, and said to be too long', async () => {
    const { workbook, field } = await openShort();
    const longest = 'a'.repeat(32_767);
    type(field, `${longest}b`);
    fireEvent.blur(field);
    expect(screen.getAllByText(/Dài quá giới hạn của một ô Excel .* Thừa 1 ký tự\.$/)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Ghi vào bảng tính' })).toBeNull();
    expect(field.value).toBe(`${longest}b`);
    expect(workbook.changes).toEqual([]);
    type(field, longest);
    fireEvent.blur(field);
    await waitFor(() => expect(workbook.valueAt(noteCell)).toBe(longest));
  });

  test.each([
    ['too short', 'mở thêm hai lớ', 'Ngắn quá: cần thêm 1 ký tự nữa. Chưa ghi vào bảng tính.'],
    ['just long enough', 'mở thêm hai lớp', 'Được tính là giải trình. Chưa ghi vào bảng tính.'],
    ['a stock phrase', 'Như trên', 'Câu quá chung chung nên không được tính: hãy nêu cụ thể. Chưa ghi vào bảng tính.'],
    ['blank', '  ', 'Cần ít nhất 15 ký tự. Chưa ghi vào bảng tính.'],
  ])('is told why it does not count while it is typed: %s', async (_name, text, told) => {
    const { field } = await openShort('đã có một câu trả lời khác');
    type(field, text);
    await screen.findByText(told);
  });

  test('comes with what it should say, and with no words to copy', async () => {
    const { field } = await openShort();
    await screen.findByText('Nên nêu rõ: nguyên nhân chưa đạt; việc sẽ làm và ai làm; bao giờ xong.');
    expect(field.value).toBe('');
  });

  test('follows the sheet where nobody types here', async () => {
    const { workbook, field } = await openShort('câu cũ trong bảng tính');
    expect(field.value).toBe('câu cũ trong bảng tính');
    act(() => workbook.type(noteCell, 'câu mới trong bảng tính'));
    await waitFor(() => expect(field.value).toBe('câu mới trong bảng tính'));
  });

  test('stays as typed while a check and a write are under way', async () => {
    const { workbook, field } = await openShort();
    workbook.hold();
    workbook.holdChanges();
    type(field, 'Nhiều cơ quan');
    fireEvent.blur(field);
    type(field, reason);
    await letGo(workbook);
    expect(field.value).toBe(reason);
    fireEvent.blur(field);
    await letGo(workbook);
    expect(workbook.valueAt(noteCell)).toBe(reason);
    expect(workbook.changesAtOnce).toBe(1);
  });

  test('that was changed in the sheet meanwhile is shown beside it, and the clerk chooses', async () => {
    const { workbook, field } = await openShort('câu cũ trong bảng tính');
    type(field, reason);
    act(() => workbook.type(noteCell, 'câu của người khác'));
    await screen.findByText('câu của người khác');
    fireEvent.blur(field);
    expect(workbook.changes).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Giữ bản ở đây' }));
    await waitFor(() => expect(workbook.valueAt(noteCell)).toBe(reason));
  });

  test('gives way to the sheet’s where the clerk wants that', async () => {
    const { workbook, field } = await openShort('câu cũ trong bảng tính');
    type(field, reason);
    act(() => workbook.type(noteCell, 'câu của người khác'));
    fireEvent.click(await screen.findByRole('button', { name: 'Giữ bản trong bảng tính' }));
    await waitFor(() => expect(field.value).toBe('câu của người khác'));
    expect(workbook.changes).toEqual([]);
  });

  test('that cannot be written stays in its field, and can be sent again', async () => {
    const { workbook, field } = await openShort();
    workbook.changeProblem = 'access-denied';
    type(field, reason);
    fireEvent.blur(field);
    await screen.findByText('Chưa ghi được vào bảng tính; không có ô nào thay đổi.');
    expect(field.value).toBe(reason);
    workbook.changeProblem = undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Ghi vào bảng tính' }));
    await waitFor(() => expect(workbook.valueAt(noteCell)).toBe(reason));
  });

  test('is kept in sight when what it explains is gone before it was written', async () => {
    const { workbook, field } = await openShort();
    type(field, reason);
    act(() => workbook.type({ ...noteCell, column: layout.columns.entry }, 13));
    await screen.findByText('Giải trình chưa ghi vào bảng tính');
    expect(screen.getByLabelText<HTMLTextAreaElement>(label).value).toBe(reason);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ' }));
    await waitFor(() => expect(screen.queryByLabelText(label)).toBeNull());
    expect(workbook.changes).toEqual([]);
  });
});
