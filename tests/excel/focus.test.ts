/** @jest-environment jsdom */
import { windowFocus } from '../../src/excel/focus';

test('turning to the pane is heard by its window and by its page, until the end', () => {
  let heard = 0;
  const end = windowFocus(() => heard++);
  let isVisible: DocumentVisibilityState = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => isVisible);
  window.dispatchEvent(new Event('focus'));
  expect(heard).toBe(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toBe(2);
  isVisible = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toBe(2);
  isVisible = 'visible';
  end();
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toBe(2);
});
