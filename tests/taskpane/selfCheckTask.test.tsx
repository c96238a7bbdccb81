/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { failure, success, type Outcome } from '../../src/workbook/problem';
import {
  selfCheckSteps,
  type SelfCheck,
  type SelfCheckReport,
  type SelfCheckResult,
  type SelfCheckStep,
} from '../../src/workbook/selfCheck';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { chooseFromMenu, openMenu } from './support/menu';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { openPane } from './support/openPane';

const host = { platform: 'PC', version: '16.0.1', language: 'vi-VN' };

function reportWith(...exceptions: readonly SelfCheckResult[]): SelfCheckReport {
  const results = selfCheckSteps.map(
    (id) => exceptions.find((one) => one.id === id) ?? ({ id, state: 'ok', facts: {} } as const),
  );
  return { host, results };
}

/** A self-check that goes on step by step when it is told to. */
class SteppedSelfCheck implements SelfCheck {
  runs = 0;
  step: (step: SelfCheckStep) => void = () => {};
  end: (outcome: Outcome<SelfCheckReport>) => void = () => {};
  fail: (error: Error) => void = () => {};

  run(onStep: (step: SelfCheckStep) => void): Promise<Outcome<SelfCheckReport>> {
    this.runs += 1;
    this.step = (step) => act(() => onStep(step));
    return new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }
}

async function begin(): Promise<SteppedSelfCheck> {
  const selfCheck = new SteppedSelfCheck();
  openPane(new MemoryWorkbook(templateOf(readyEntries)), { selfCheck });
  await chooseFromMenu('Tự kiểm tra');
  fireEvent.click(await screen.findByRole('button', { name: 'Bắt đầu thử' }));
  return selfCheck;
}

describe('the self-check', () => {
  test('runs only on the clerk’s word, and only once at a time', async () => {
    const selfCheck = new SteppedSelfCheck();
    openPane(new MemoryWorkbook(templateOf(readyEntries)), { selfCheck });
    await chooseFromMenu('Tự kiểm tra');
    const start = await screen.findByRole('button', { name: 'Bắt đầu thử' });
    expect(selfCheck.runs).toBe(0);
    fireEvent.click(start);
    fireEvent.click(start);
    expect(selfCheck.runs).toBe(1);
  });

  test('says which step is under way', async () => {
    const selfCheck = await begin();
    selfCheck.step('formulas');
    expect(screen.getByText('Đang thử 4/12: Công thức')).toBeTruthy();
  });

  test('tells the result of every step, with what to do only where it failed', async () => {
    const selfCheck = await begin();
    selfCheck.end(
      success(
        reportWith(
          { id: 'names', state: 'failed', facts: { expected: 12, kept: 11 } },
          { id: 'listEvents', state: 'unknown', facts: {} },
          { id: 'roundTrip', state: 'ok', facts: { milliseconds: 1234, count: 5 } },
        ),
      ),
    );
    const summary = await screen.findByText('Có 1 mục không đạt. Xem việc cần làm ở từng mục.');
    expect(document.activeElement).toBe(summary);
    const items = within(screen.getByRole('region')).getAllByRole('listitem');
    expect(items).toHaveLength(selfCheckSteps.length);
    const texts = items.map(({ textContent }) => textContent);
    expect(texts[2]).toBe(
      'Tên ô: Không đạt (còn 11/12)Không phải làm gì: tên ô bị mất được tự khôi phục khi nạp biểu mẫu.',
    );
    expect(texts[8]).toBe('Nhận biết việc chọn trong danh sách: Chưa rõ');
    expect(texts[10]).toBe('Tốc độ trả lời: Đạt (1.234 phần nghìn giây, trung vị của 5 lần)');
  });

  test('does not call an Excel faultless of which something is not known', async () => {
    const selfCheck = await begin();
    selfCheck.end(success(reportWith({ id: 'undo', state: 'unknown', facts: {} })));
    expect(await screen.findByText(/^Không có mục nào không đạt/)).toBeTruthy();
    expect(screen.queryByText('Excel này dùng được đầy đủ.')).toBeNull();
  });

  test('is copied as text, with the Excel that was tried', async () => {
    const selfCheck = await begin();
    selfCheck.end(success(reportWith({ id: 'apiSets', state: 'ok', facts: { supported: 'ExcelApi 1.17' } })));
    await screen.findByText('Excel này dùng được đầy đủ.');
    const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép kết quả' }));
    await screen.findByText(/^Đã sao chép/);
    const lines = writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(lines[1]).toBe('Excel trên máy này: 16.0.1, PC, vi-VN');
    expect(lines[2]).toBe('Excel này dùng được đầy đủ.');
    expect(lines).toContain('Bộ lệnh của Excel: Đạt (có ExcelApi 1.17)');
    expect(lines.filter((line) => line.includes(': Đạt'))).toHaveLength(selfCheckSteps.length);
  });

  test('that Excel refuses says why, and can be run again', async () => {
    const selfCheck = await begin();
    selfCheck.end(failure('access-denied'));
    expect(await screen.findByText(/^Excel không cho thay đổi sổ này/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại từ đầu' }));
    expect(selfCheck.runs).toBe(2);
  });

  test('that breaks is owned up to', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
    const selfCheck = await begin();
    selfCheck.fail(new Error('bug'));
    await screen.findByRole('alert');
    silent.mockRestore();
  });

  test('is not offered where there is no Excel to try', async () => {
    openPane(new MemoryWorkbook(templateOf(readyEntries)));
    expect(within(await openMenu()).queryByRole('menuitem', { name: 'Tự kiểm tra' })).toBeNull();
  });

  test('is a page with its name as title, and the way back leads to the tab behind it', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await begin();
    const title = screen.getByRole('heading', { level: 2, name: 'Tự kiểm tra' });
    expect(document.activeElement === title || title.tabIndex === -1).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Kiểm tra' })));
  });
});
