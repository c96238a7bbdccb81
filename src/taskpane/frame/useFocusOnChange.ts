import { useEffect, useRef } from 'react';
import type { Navigation } from '../navigation';
import { tabId, TITLE } from './ids';

/**
 * Moves the focus along when another task is shown: to a page's title, and back to the tab behind it. It stays where it is where
 * the clerk is at the tabs anyhow, and where they are in Excel.
 */
export function useFocusOnChange({ tab, page }: Navigation): void {
  const shown = page ?? tab;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (!document.hasFocus() || document.activeElement?.getAttribute('role') === 'tab') return;
    document.getElementById(page === undefined ? tabId(tab) : TITLE)?.focus();
  }, [shown, page, tab]);
}
