/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { findingSentence, findingSubject } from '../../src/messages/findingSentence';
import { vi } from '../../src/messages/vi';
import { checkWorkbook } from '../../src/check/checkWorkbook';
import { defaultPlan } from '../../src/plan/defaultPlan';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell';
import { EditableWorkbook } from '../form/support/editableWorkbook';
import { readyEntries, readyEntriesBut, templateOf } from '../form/support/sampleForms';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { chooseFromMenu } from './support/menu';
import { openPane } from './support/openPane';

const mistakes: Readonly<Record<string, CellValue>> = {
  'B1.num': 5411,
  'B3.num': 'khoảng 3000',
  'C1.num': null,
  'base.clans': '…',
  'D4.num': 9,
  'D3a.num': 1500,
  'D3a.note': 'Nhiều hộ mới chuyển đến trong năm',
};
const withMistakes = () => templateOf(readyEntriesBut(mistakes));
const status = () => screen.getByRole('status').textContent;

const buttonTexts = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

/** Lets the readings that wait end, and what follows from them happen. */
function letGo(workbook: MemoryWorkbook): Promise<void> {
  return act(() => {
    workbook.release();
    return Promise.resolve();
  });
}

function findingsOf(content = withMistakes()) {
  const checked = checkWorkbook(defaultPlan, new EditableWorkbook(content).snapshot());
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

describe('a form with mistakes', () => {
  test('shows every finding under its lane, with what is wrong, where and what to do', async () => {
    openPane(new MemoryWorkbook(withMistakes()));
    await screen.findByRole('heading', { name: /^Lỗi: 2/ });
    const { findings } = findingsOf();
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      const { problem, remedy } = findingSentence(vi, defaultPlan, 'vi', finding);
      const subject = findingSubject(defaultPlan, 'vi', finding);
      const at = finding.cell && `ô ${cellAddress(finding.cell.row, finding.cell.column)}`;
      // What is missing has its remedy at the head of its lane, what can be fixed has buttons.
      const told = finding.code === 'missing-entry' || finding.readings ? problem : `${problem}${remedy}`;
      expect(buttonTexts()).toContain(`${subject}${at ?? ''}${told}`);
    }
    for (const lane of ['Lỗi: 2', 'Còn thiếu: 1', 'Nghi vấn: 1', 'Chưa đạt: 2 (đã giải trình 1)']) {
      expect(screen.getByRole('heading', { level: 2, name: lane })).toBeTruthy();
    }
  });

  test('says on top what stands in the way', async () => {
    openPane(new MemoryWorkbook(withMistakes()));
    await waitFor(() => expect(status()).toBe('Chưa sẵn sàng: còn 2 ô phải sửa, 1 ô chưa nhập, 2 mục cần giải trình'));
    expect(screen.getByText('Đã nhập 39/40 số liệu')).toBeTruthy();
  });

  test('selects the cell of the finding that is clicked', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    openPane(workbook);
    for (const finding of findingsOf().findings) {
      const subject = findingSubject(defaultPlan, 'vi', finding);
      const { problem } = findingSentence(vi, defaultPlan, 'vi', finding);
      fireEvent.click(
        await screen.findByRole('button', { name: (name) => name.startsWith(subject) && name.includes(problem) }),
      );
    }
    expect(workbook.selected).toEqual(findingsOf().findings.map(({ cell }) => cell));
  });

  test('puts explained findings last, and marks them in words', async () => {
    openPane(new MemoryWorkbook(withMistakes()));
    await screen.findByText('Đã giải trình');
    const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/Mới đạt/));
    expect(items.map((item) => within(item).queryByText('Đã giải trình') !== null)).toEqual([false, true]);
  });

  test('shows what every indicator has reached against every target when asked', async () => {
    openPane(new MemoryWorkbook(withMistakes()));
    fireEvent.click(await screen.findByRole('button', { name: 'Kết quả theo chỉ tiêu' }));
    const d4 = (await screen.findByText('D4. Đơn vị học tập', { selector: 'dt *' })).closest('div')!;
    const told = within(d4).getAllByRole('definition');
    expect(told.map((one) => one.textContent)).toEqual([
      '39,13% (9/23 đơn vị)20252030',
      'Mục tiêu 2025: 50% – Chưa đạt, còn thiếu 3 đơn vị',
      'Mục tiêu 2030: 70% – Đang phấn đấu, còn thiếu 8 đơn vị, mỗi năm thêm 2 đơn vị',
    ]);
    const bar = within(d4).getByRole('img');
    expect(bar.getAttribute('aria-label')).toBe('39,13% (9/23 đơn vị); Mục tiêu 2025: 50%; Mục tiêu 2030: 70%');
  });

  test('is in English when that is chosen', async () => {
    const onLanguage = jest.fn();
    openPane(new MemoryWorkbook(withMistakes()), { onLanguage });
    await screen.findByRole('heading', { name: /^Lỗi: 2/ });
    await chooseFromMenu('English');
    await waitFor(() =>
      expect(status()).toBe('Not ready yet: 2 cells to correct, 1 cell to fill in, 2 items to explain'),
    );
    expect(document.documentElement.lang).toBe('en');
    expect(onLanguage).toHaveBeenCalledWith('en');
    await chooseFromMenu('Tiếng Việt');
    await screen.findByRole('tab', { name: 'Kiểm tra' });
    expect(document.documentElement.lang).toBe('vi');
  });
});

describe('a form that is ready', () => {
  test('says so, and where to send it', async () => {
    openPane(new MemoryWorkbook(templateOf(readyEntries)));
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    expect(
      screen.getByText('Lưu sổ rồi gửi tệp cho Sở Giáo dục và Đào tạo Hà Nội, chậm nhất ngày 24/11/2026.'),
    ).toBeTruthy();
    expect(screen.getByText('Không còn chỗ nào phải xem lại.')).toBeTruthy();
  });
});

describe('while the clerk works', () => {
  test('the result follows the form', async () => {
    const workbook = new MemoryWorkbook(templateOf(readyEntries));
    openPane(workbook);
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    act(() => workbook.change(withMistakes()));
    await waitFor(() => expect(status()).toMatch(/^Chưa sẵn sàng/));
    act(() => workbook.change(undefined, 'structure'));
    await waitFor(() => expect(status()).toBe('Sổ này chưa có biểu mẫu'));
  });

  test('only what says something else than before is drawn anew', async () => {
    let drawn: string[] = [];
    const told = Object.entries(vi.findings).map(([code, tell]) => [
      code,
      (facts: never) => {
        drawn.push(code);
        return tell(facts);
      },
    ]);
    const messages = { ...vi, findings: Object.fromEntries(told) as typeof vi.findings };
    const workbook = new MemoryWorkbook(templateOf());
    openPane(workbook, { messages });
    await screen.findByRole('heading', { name: 'Còn thiếu: 40' });
    expect(drawn.length).toBeGreaterThanOrEqual(40);
    drawn = [];
    act(() => workbook.change(templateOf(new Map([['base.population', -1]]))));
    await screen.findByRole('heading', { name: 'Còn thiếu: 39' });
    expect(drawn).toEqual(['negative']);
  });

  test('nothing is ever written', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    openPane(workbook);
    await waitFor(() => expect(status()).toMatch(/^Chưa sẵn sàng/));
    act(() => workbook.tell('edited'));
    await waitFor(() => expect(workbook.readings.total).toBe(2));
    expect(workbook.inserted).toEqual([]);
    expect(workbook.changes).toEqual([]);
  });

  test('changes during a check lead to one more, and the last one is shown', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    workbook.hold();
    openPane(workbook);
    await waitFor(() => expect(workbook.readings.total).toBe(1));
    for (const content of [withMistakes(), templateOf(), templateOf(readyEntries)]) act(() => workbook.change(content));
    await letGo(workbook);
    await waitFor(() => expect(workbook.readings.total).toBe(2));
    await letGo(workbook);
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    expect(workbook.readings).toEqual({ atOnce: 1, total: 2 });
  });

  test('a cell that is being typed into leaves the last result in sight', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    openPane(workbook);
    await screen.findByRole('heading', { name: /^Lỗi: 2/ });
    workbook.readProblem = 'cell-edit-mode';
    act(() => workbook.tell('edited'));
    await waitFor(() => expect(status()).toMatch(/^Chưa sẵn sàng: .*Có ô đang gõ dở/));
    expect(screen.getByRole('heading', { name: /^Lỗi: 2/ })).toBeTruthy();
  });

  test('the pane stops listening when it is closed', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    const { unmount } = openPane(workbook);
    await waitFor(() => expect(workbook.watcherCount).toBe(1));
    unmount();
    await waitFor(() => expect(workbook.watcherCount).toBe(0));
  });
});

describe('what can go wrong', () => {
  test('a check that fails says why, marks the old result, and can be tried again', async () => {
    const workbook = new MemoryWorkbook(templateOf(readyEntries));
    openPane(workbook);
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    workbook.readProblem = 'host-failed';
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await screen.findByText('Excel không thực hiện được yêu cầu.');
    expect(status()).toMatch(/^Chưa kiểm tra được biểu mẫu/);
    workbook.readProblem = undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(status()).toBe('Sẵn sàng gửi'));
    expect(screen.queryByText('Excel không thực hiện được yêu cầu.')).toBeNull();
  });

  test('a sheet that is gone is said where a finding was clicked', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    workbook.selectProblem = 'sheet-gone';
    openPane(workbook);
    fireEvent.click(await screen.findByRole('button', { name: /^B1\..*Tử số/ }));
    await screen.findByText('Trang tính của biểu mẫu không còn trong sổ.');
    fireEvent.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    await waitFor(() => expect(screen.queryByText('Trang tính của biểu mẫu không còn trong sổ.')).toBeNull());
  });

  test('without news of changes, the clerk is asked to check by hand', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    workbook.watchProblem = 'host-failed';
    openPane(workbook);
    expect(await screen.findByText('Không theo dõi được thay đổi trong sổ.')).toBeTruthy();
    expect(workbook.watcherCount).toBe(0);
  });

  test('once Excel answers again, changes are heard of again', async () => {
    const workbook = new MemoryWorkbook(withMistakes());
    [workbook.watchProblem, workbook.readProblem] = ['host-failed', 'host-failed'];
    openPane(workbook);
    await screen.findByText('Excel không thực hiện được yêu cầu.');
    expect(screen.queryByText('Không theo dõi được thay đổi trong sổ.')).toBeNull();
    [workbook.watchProblem, workbook.readProblem] = [undefined, undefined];
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await screen.findByRole('button', { name: /^B1\..*Tử số/ });
    await waitFor(() => expect(screen.queryByText('Không theo dõi được thay đổi trong sổ.')).toBeNull());
    expect(workbook.watcherCount).toBe(1);
    act(() => workbook.change(templateOf(readyEntries)));
    await screen.findByText('Sẵn sàng gửi');
  });

  test('a bug is owned up to', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
    const workbook = new MemoryWorkbook(withMistakes());
    workbook.bug = new Error('bug');
    openPane(workbook);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Bảng kiểm tra gặp lỗi ngoài dự kiến/);
    silent.mockRestore();
  });
});
