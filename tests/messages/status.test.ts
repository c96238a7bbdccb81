import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';

describe('the status line', () => {
  test.each([
    [{ correct: 2, fill: 5, explain: 3 }, 'Chưa sẵn sàng: còn 2 ô phải sửa, 5 ô chưa nhập, 3 mục cần giải trình'],
    [{ correct: 0, fill: 40, explain: 0 }, 'Chưa sẵn sàng: còn 40 ô chưa nhập'],
    [{ correct: 1, fill: 0, explain: 1 }, 'Chưa sẵn sàng: còn 1 ô phải sửa, 1 mục cần giải trình'],
    [{ correct: 0, fill: 0, explain: 0 }, 'Chưa sẵn sàng'],
  ])('counts what is left: %p', (open, text) => {
    expect(vi.status.notReady(open)).toBe(text);
  });

  test('knows one from many in English', () => {
    expect(en.status.notReady({ correct: 1, fill: 2, explain: 1 })).toBe(
      'Not ready yet: 1 cell to correct, 2 cells to fill in, 1 item to explain',
    );
  });
});
