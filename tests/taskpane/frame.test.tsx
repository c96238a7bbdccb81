/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { failure, success, type Outcome } from '../../src/workbook/problem';
import { readyEntries, templateOf } from '../form/support/sampleForms';
import { chooseFromMenu, openMenu } from './support/menu';
import { MemoryWorkbook } from './support/memoryWorkbook';
import { openPane } from './support/openPane';

const filled = () => new MemoryWorkbook(templateOf(readyEntries));
const selectedTab = () => screen.getByRole('tab', { selected: true }).textContent;

describe('the tabs', () => {
  test('are one stop for the Tab key, and the arrow keys go round', async () => {
    openPane(new MemoryWorkbook());
    const load = await screen.findByRole('tab', { name: 'Nạp biểu mẫu' });
    const check = screen.getByRole('tab', { name: 'Kiểm tra' });
    act(() => load.focus());
    fireEvent.keyDown(load, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(check);
    expect(selectedTab()).toBe('Kiểm tra');
    expect([check.tabIndex, load.tabIndex]).toEqual([0, -1]);
    fireEvent.keyDown(check, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(load);
  });

  test('do not offer to load where a form is there already; the menu still does', async () => {
    openPane(filled());
    await screen.findByText('Sẵn sàng gửi');
    expect(screen.queryByRole('tab', { name: 'Nạp biểu mẫu' })).toBeNull();
    await chooseFromMenu('Nạp biểu mẫu');
    expect(selectedTab()).toBe('Nạp biểu mẫu');
  });

  test('take the focus along where a button inside a task leads to another', async () => {
    // A browser's window keeps the focus when the focused element goes; jsdom's does not.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    openPane(new MemoryWorkbook());
    fireEvent.click(await screen.findByRole('tab', { name: 'Kiểm tra' }));
    const way = within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Nạp biểu mẫu' });
    act(() => way.focus());
    fireEvent.click(way);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Nạp biểu mẫu' }));
  });
});

describe('opening with the workbook', () => {
  const stored = (outcome: Outcome<undefined>) => {
    const setOpensWithDocument = jest.fn(() => Promise.resolve(outcome));
    return { opensWithDocument: false, setOpensWithDocument };
  };
  const entry = async () => within(await openMenu()).getByRole('menuitemcheckbox', { name: /^Mở cùng sổ này/ });

  test('is switched on and off, and says when it takes effect', async () => {
    const opening = stored(success(undefined));
    openPane(filled(), { opening });
    const off = await entry();
    expect(off.getAttribute('aria-checked')).toBe('false');
    expect(off.textContent).toContain('Có hiệu lực khi sổ được lưu');
    fireEvent.click(off);
    expect(opening.setOpensWithDocument).toHaveBeenLastCalledWith(true);
    await waitFor(() => expect(off.getAttribute('aria-checked')).toBe('true'));
    fireEvent.click(off);
    expect(opening.setOpensWithDocument).toHaveBeenLastCalledWith(false);
  });

  test('that could not be stored is switched back, and says why', async () => {
    openPane(filled(), { opening: stored(failure('access-denied')) });
    const off = await entry();
    fireEvent.click(off);
    await screen.findByText(/^Excel không cho thay đổi sổ này/);
    expect(off.getAttribute('aria-checked')).toBe('false');
  });

  test('is not offered where there is no document to keep it in', async () => {
    openPane({ code: 'host-too-old' });
    const menu = await openMenu();
    expect(within(menu).queryByRole('menuitemcheckbox')).toBeNull();
    expect(within(menu).getByRole('menuitem', { name: 'English' })).toBeTruthy();
  });
});

describe('the colours', () => {
  const scheme = () => document.documentElement.style.colorScheme;
  /** The browser turns dark or light while the pane is open. */
  function browser(isDark: boolean) {
    const media = Object.assign(new EventTarget(), { matches: isDark });
    window.matchMedia = () => media as MediaQueryList;
    return (matches: boolean) =>
      act(() => {
        media.matches = matches;
        media.dispatchEvent(new Event('change'));
      });
  }

  test('follow the browser while the pane is open', async () => {
    const turn = browser(true);
    openPane(filled());
    await screen.findByText('Sẵn sàng gửi');
    expect(scheme()).toBe('dark');
    turn(false);
    expect(scheme()).toBe('light');
  });

  test('follow Office where it says what its own are, and look again when it is time to', async () => {
    browser(true);
    let background = '#ffffff';
    let look = () => {};
    const whenToLook = (listener: () => void) => {
      look = listener;
      return () => {};
    };
    openPane(filled(), { officeColors: { now: () => ({ background }), whenToLook } });
    await screen.findByText('Sẵn sàng gửi');
    expect(scheme()).toBe('light');
    background = '#262626';
    act(() => look());
    expect(scheme()).toBe('dark');
  });

  test('are chosen in the menu, and kept', async () => {
    browser(false);
    const onTheme = jest.fn();
    openPane(filled(), { onTheme });
    const menu = await openMenu();
    expect(within(menu).getByRole('menuitemradio', { name: 'Theo Office' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(within(menu).getByRole('menuitemradio', { name: 'Tối' }));
    await waitFor(() => expect(scheme()).toBe('dark'));
    expect(onTheme.mock.calls).toEqual([['dark']]);
  });
});

describe('the menu', () => {
  const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  const focused = () => document.activeElement?.textContent;

  test('is gone through by the arrow keys, round and round, and by Home and End', async () => {
    openPane(filled());
    await screen.findByText('Sẵn sàng gửi');
    const menu = await openMenu();
    const labels = [...menu.querySelectorAll('[role^=menuitem]')].map(({ textContent }) => textContent);
    expect(focused()).toBe(labels[0]);
    key('ArrowUp');
    expect(focused()).toBe(labels.at(-1));
    key('ArrowDown');
    expect(focused()).toBe(labels[0]);
    for (const label of labels.slice(1)) {
      key('ArrowDown');
      expect(focused()).toBe(label);
    }
    key('Home');
    expect(focused()).toBe(labels[0]);
    key('End');
    expect(focused()).toBe(labels.at(-1));
  });

  test('is closed by Escape, and gives the focus back', async () => {
    openPane(filled());
    await openMenu();
    key('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Thêm' }));
  });

  test('is closed by leaving it', async () => {
    openPane(filled());
    await openMenu();
    fireEvent.blur(document.activeElement!, { relatedTarget: null });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await openMenu();
    key('Tab');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('stays open where more may be chosen, and closes where not', async () => {
    openPane(filled());
    const menu = await openMenu();
    fireEvent.click(within(menu).getByRole('menuitemradio', { name: 'Tối' }));
    expect(screen.queryByRole('menu')).toBe(menu);
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'English' }));
    expect(screen.queryByRole('menu')).toBeNull();
    await screen.findByRole('tab', { name: 'Check' });
  });
});

describe('the ribbon’s buttons', () => {
  function ribbon() {
    const listeners = new Set<(task: 'load' | 'check') => void>();
    return {
      listeners,
      press: (task: 'load' | 'check') => act(() => listeners.forEach((listener) => listener(task))),
      onCommand(listener: (task: 'load' | 'check') => void) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
  }

  test('lead to their task, and the check looks anew', async () => {
    const { press, onCommand } = ribbon();
    const workbook = filled();
    openPane(workbook, { onCommand });
    await screen.findByText('Sẵn sàng gửi');
    press('load');
    expect(selectedTab()).toBe('Nạp biểu mẫu');
    expect(workbook.readings.total).toBe(1);
    press('check');
    expect(selectedTab()).toBe('Kiểm tra');
    await waitFor(() => expect(workbook.readings.total).toBe(2));
  });

  test('are heard no more once the pane is closed', async () => {
    const { listeners, onCommand } = ribbon();
    const { unmount } = openPane(filled(), { onCommand });
    await screen.findByText('Sẵn sàng gửi');
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
  });
});
