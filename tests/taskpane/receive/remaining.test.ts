import { receiveWords } from '../../../src/messages/fetched/receive';
import { remainingText } from '../../../src/taskpane/receive/remaining';

test.each([
  [0, 100, 60_000, ''],
  [10, 100, 1999, ''],
  [50, 100, 2000, 'sắp xong'],
  [50, 100, 4999, 'sắp xong'],
  [50, 100, 5000, 'còn khoảng 5 giây'],
  [50, 100, 5001, 'còn khoảng 10 giây'],
  [50, 100, 89_999, 'còn khoảng 90 giây'],
  [50, 100, 90_000, 'còn khoảng 2 phút'],
  [100, 100, 90_000, 'sắp xong'],
])('%i of %i files after %i ms: “%s”', (done, total, passed, text) => {
  expect(remainingText(receiveWords.vi, { done, total, passed })).toBe(text);
});
