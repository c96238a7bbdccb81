import type { CheckedForm } from '../../src/check/checkedForm';
import { vi } from '../../src/messages/vi';
import { firstSession, nextSession, type Session, type SessionEvent } from '../../src/taskpane/session';
import { statusView } from '../../src/taskpane/status/statusView';
import { failure, success } from '../../src/workbook/problem';

const open = { correct: 0, fill: 2, explain: 0 };
const ready = { ready: true, findings: [], assessment: { open } } as unknown as CheckedForm;
const notReady = { ...ready, ready: false };

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(nextSession, firstSession);
}
const first = (form: CheckedForm): SessionEvent => ({ type: 'checkEnded', run: 1, outcome: success(form) });
const second = (code: 'host-failed' | 'cell-edit-mode' | 'no-form'): readonly SessionEvent[] => [
  { type: 'checkAsked' },
  { type: 'checkEnded', run: 2, outcome: failure(code) },
];

describe('the line on top', () => {
  test('says that the form is being read', () => {
    expect(statusView(vi, firstSession)).toEqual({ tone: 'busy', text: 'Đang đọc biểu mẫu…' });
  });

  test('says what may hold Excel up', () => {
    expect(statusView(vi, after({ type: 'checkSlow', run: 1 })).detail).toMatch(/nhấn Enter/);
  });

  test('says ready, or how much is left', () => {
    expect(statusView(vi, after(first(ready)))).toEqual({ tone: 'ready', text: 'Sẵn sàng gửi' });
    expect(statusView(vi, after(first(notReady)))).toEqual({
      tone: 'open',
      text: 'Chưa sẵn sàng: còn 2 ô chưa nhập',
    });
  });

  test('does not flicker while the next check runs', () => {
    const before = after(first(ready));
    expect(statusView(vi, nextSession(before, { type: 'checkAsked' }))).toEqual(statusView(vi, before));
  });

  test('never calls an old result ready', () => {
    const view = statusView(vi, after(first(ready), ...second('host-failed')));
    expect(view).toMatchObject({ tone: 'problem', detail: 'Kết quả dưới đây là của lần kiểm tra trước.' });
    expect(view.text).not.toMatch(/[Ss]ẵn sàng/);
  });

  test('waits for the cell that is being typed into', () => {
    expect(statusView(vi, after(first(notReady), ...second('cell-edit-mode')))).toMatchObject({
      tone: 'open',
      detail: 'Có ô đang gõ dở; sẽ kiểm tra ngay khi gõ xong.',
    });
  });

  test('waits for it also where nothing was read before', () => {
    expect(statusView(vi, after({ type: 'checkEnded', run: 1, outcome: failure('cell-edit-mode') }))).toEqual({
      tone: 'busy',
      text: 'Đang đọc biểu mẫu…',
      detail: 'Có ô đang gõ dở; sẽ kiểm tra ngay khi gõ xong.',
    });
  });

  test('says that there is no form, and that one is being loaded', () => {
    const none = after(first(ready), ...second('no-form'));
    expect(statusView(vi, none)).toEqual({ tone: 'empty', text: 'Sổ này chưa có biểu mẫu' });
    const loading = nextSession(none, { type: 'loadAsked', report: { unit: '10489', year: 2026 } });
    expect(statusView(vi, loading)).toEqual({ tone: 'busy', text: 'Đang nạp biểu mẫu…' });
  });

  test('counts what the reading found wrong beside the rows', () => {
    const finding = { lane: 'error', code: 'duplicate-id', blocks: true } as const;
    expect(statusView(vi, after(first({ ...notReady, findings: [finding] }))).text).toBe(
      'Chưa sẵn sàng: còn 1 ô phải sửa, 2 ô chưa nhập',
    );
  });
});
