import { useEffect, useSyncExternalStore } from 'react';
import { lookOf, type Look, type ThemeChoice } from './themeChoice';

const DARK = '(prefers-color-scheme: dark)';

function whenBrowserTurns(onTurn: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onTurn);
  return () => query.removeEventListener('change', onTurn);
}

/** The pane's look, following the browser while it is open. */
export function useLook(choice: ThemeChoice, officeBackground: string | undefined): Look {
  const browserIsDark = useSyncExternalStore(whenBrowserTurns, () => window.matchMedia(DARK).matches);
  const look = lookOf(choice, officeBackground, browserIsDark);
  useEffect(() => {
    // For what the browser draws itself: scroll bars, lists, the page behind the pane.
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
  }, [look]);
  return look;
}
