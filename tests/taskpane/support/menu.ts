import { fireEvent, screen, within } from '@testing-library/react';

/** Opens the menu of what is wanted now and then. */
export async function openMenu(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: /^(Thêm|More)$/ }));
  return screen.findByRole('menu');
}

export async function chooseFromMenu(name: string): Promise<void> {
  const menu = await openMenu();
  fireEvent.click(within(menu).getByRole('menuitem', { name }));
}
