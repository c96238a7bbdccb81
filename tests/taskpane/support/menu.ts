import { act, fireEvent, screen, within } from '@testing-library/react';

/** Opens the menu of what is wanted now and then. */
export async function openMenu(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: /^(Thêm|More)$/ }));
  return screen.findByRole('menu');
}

export async function chooseFromMenu(name: string): Promise<void> {
  const menu = await openMenu();
  // What is chosen may be fetched at once.
  await act(() => {
    fireEvent.click(within(menu).getByRole('menuitem', { name }));
    return Promise.resolve();
  });
}
